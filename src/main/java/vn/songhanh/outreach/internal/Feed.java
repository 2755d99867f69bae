package vn.songhanh.outreach.internal;

import java.time.Instant;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

/**
 * A calendar to which a person subscribes elsewhere.
 *
 * @param unit the seat from which it was made; it shows what that seat sees, while the person holds it
 */
public record Feed(long id, Kind kind, AccountId account, UnitId unit, Instant madeAt) {

    /** Whose activities it shows. */
    public enum Kind {
        UNIT(Words.of("Hoạt động của đơn vị và cấp dưới", "Activities of the unit and all below it")),
        PERSON(Words.of("Hoạt động tôi ghi", "Activities that I have recorded"));

        private final Words words;

        Kind(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }
    }
}
