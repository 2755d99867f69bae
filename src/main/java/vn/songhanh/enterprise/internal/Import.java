package vn.songhanh.enterprise.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.text.Words;

/**
 * A list that somebody brought, and how far it is.
 *
 * @param by who brought it, for which body and unit
 * @param asOf the day on which what it tells held
 * @param knownFrom since when new enterprises are known; null for {@link KnownSince#byDefault the usual day}
 * @param managing the unit that is to manage new enterprises of which the list names none; null for none
 * @param failure why it was not taken in; null while nothing failed
 */
record Import(
        ImportId id,
        AttachmentId attachment,
        String fileName,
        String fileHash,
        Bringer by,
        LocalDate asOf,
        @Nullable LocalDate knownFrom,
        @Nullable UnitId managing,
        State state,
        @Nullable Words failure,
        int allRows,
        int doneRows,
        ImportCounts counts,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** How far it is. */
    enum State {
        /** To be looked at, decided and started. */
        PREPARED,
        /** Being taken in, or cut off by a crash and to be taken up again. */
        RUNNING,
        DONE,
        FAILED
    }

    /** Who brought it; without an account and seat the console. */
    record Bringer(
            @Nullable AccountId account,
            String name,
            @Nullable Side side,
            @Nullable UnitId unit) {

        static Bringer of(Acting acting) {
            return switch (acting) {
                case Acting.Person person -> of(person);
                case Acting.House house -> new Bringer(null, house.task(), null, null);
                case Acting.Visitor _ -> throw new IllegalArgumentException("A visitor brings nothing");
            };
        }

        private static Bringer of(Acting.Person person) {
            var seat = Optional.ofNullable(person.mandate());
            return new Bringer(
                    person.account(),
                    person.fullName(),
                    seat.map(Mandate::side).orElse(null),
                    seat.map(Mandate::unit).orElse(null));
        }

        /** The seat, as an officer's; empty for the console. */
        Optional<Mandate> seat() {
            return account == null || side == null || unit == null
                    ? Optional.empty()
                    : Optional.of(new Mandate(account, side, unit, EnumSet.of(Role.OFFICER)));
        }

        /** In whose name the list is taken in, also after a new start of the server. */
        Acting acting() {
            return seat().<Acting>map(mandate -> new Acting.Person(mandate.account(), name, false, mandate))
                    .orElseGet(() -> new Acting.House("import"));
        }
    }
}
