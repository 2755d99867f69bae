package vn.songhanh.membership.internal;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * A month of a union, to be told otherwise.
 *
 * @param told what stands now
 * @param by who told it
 * @param seen its number
 * @param typed by column what stands in its field
 * @param locked the signed period that holds the month; null while it is open
 * @param faults by the name of the field
 */
public record CorrectionPage(
        long union,
        String name,
        String month,
        Words monthName,
        Balance balance,
        Words told,
        String by,
        Instant at,
        int seen,
        Map<MovementField, String> typed,
        String reason,
        @Nullable Words locked,
        Map<String, Words> faults)
        implements FormPage {

    public String path() {
        return "%s/%d/months/%s/correction".formatted(MembershipQuestion.PATH, union, month);
    }

    public String field(MovementField field) {
        return field.word() + "-" + union;
    }
}
