package vn.songhanh.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the fact rests on.
 *
 * @param document number of the decision, minutes or list; empty when there is none
 * @param decidedOn its date
 * @param note where it is kept, or what else is to be said
 * @param link the page of the workspace where the work behind it is seen
 */
public record Evidence(String document, @Nullable LocalDate decidedOn, String note, String link) {

    public static Evidence none(String link) {
        return new Evidence("", null, "", link);
    }
}
