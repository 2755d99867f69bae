package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/**
 * One case in a list.
 *
 * @param where the code of the enterprise, or the commune or ward of the trade
 * @param unit the name of the unit that manages the enterprise on the line of the objective, or answers for the trade; empty where none does
 * @param team the working team that works on it; empty for none
 * @param workers by the last survey; null where there was none
 */
public record CaseLine(
        long id,
        String name,
        String where,
        boolean ofTrade,
        Objective objective,
        CaseState state,
        LocalDate since,
        @Nullable Reason reason,
        @Nullable LocalDate until,
        @Nullable String decision,
        String unit,
        String team,
        @Nullable Integer workers,
        int version) {

    /** What matters beside the state: why it refuses, until when it defers, by which decision. */
    public @Nullable String note(Language language) {
        if (state == CaseState.REFUSED && reason != null) {
            return reason.words().in(language);
        }
        if (state == CaseState.DEFERRED && until != null) {
            return Words.of("đến {0}", "until {0}").with(until).in(language);
        }
        return decision;
    }

    /** The colour of the state's badge. */
    public String kind() {
        return switch (state) {
            case REFUSED -> "bad";
            case DEFERRED, NOT_YET -> "warn";
            case DECIDED, ANNOUNCED, FOLLOW_UP -> "good";
            case LISTED, CLOSED -> "";
            case ELIGIBLE, CONTACTED, CONSENT, DOSSIER -> "note";
        };
    }
}
