package vn.songhanh.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Fold;

/** Subjects of facts that several parts of the system tell, so that what two of them tell is one entry. */
public final class Subjects {

    private static final int LONGEST_TITLE = 120;

    private Subjects() {}

    /** A meeting with the owner of an enterprise on a day: what cases and an activity tell of it is one, whoever tells it how often. */
    public static String meeting(EnterpriseId enterprise, LocalDate on) {
        return "enterprise:%s/%s".formatted(enterprise, on);
    }

    /** A news item: what the portal and activities tell under one title in one month is one (1.08: reposts do not count). */
    public static String news(String title, LocalDate on) {
        return "news:%s/%s".formatted(YearMonth.from(on), Fold.slug(title, LONGEST_TITLE));
    }
}
