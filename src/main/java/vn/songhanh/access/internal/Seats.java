package vn.songhanh.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.access.Voice;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Seat;
import vn.songhanh.web.SeatSource;

/** Shows on every page of the workspace for whom the person acts. */
@Service
class Seats implements SeatSource {

    private final AccountTable accounts;
    private final UnitNames names;
    private final Clock clock;

    Seats(AccountTable accounts, UnitNames names, Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Seat> seat() {
        return Voice.speaker()
                .filter(Acting.Person.class::isInstance)
                .map(Acting.Person.class::cast)
                .map(this::seatOf);
    }

    private Seat seatOf(Acting.Person person) {
        var today = VietnamTime.today(clock);
        var mandates = accounts.byId(person.account()).orElseThrow().mandates(today);
        var called = names.namesOn(today, mandates.stream().map(Mandate::unit).toList());
        var mandate = person.mandate();
        return new Seat(
                person.account() + "/" + (mandate == null ? "" : mandate.unit()),
                person.fullName(),
                mandate == null ? "" : nameOf(mandate.unit(), called),
                mandate == null ? null : mandate.side().name(),
                mandate == null ? List.of() : roles(mandate),
                person.administrator(),
                others(mandates, mandate, called));
    }

    private static List<Seat.Choice> others(
            List<Mandate> mandates, @Nullable Mandate taken, Map<UnitId, String> called) {
        return mandates.stream()
                .filter(other -> taken == null || !other.unit().equals(taken.unit()))
                .map(other -> new Seat.Choice(
                        other.unit().value(), nameOf(other.unit(), called), String.join(", ", roles(other))))
                .toList();
    }

    private static List<String> roles(Mandate mandate) {
        return mandate.roles().stream().map(Enum::name).toList();
    }

    private static String nameOf(UnitId unit, Map<UnitId, String> called) {
        return called.getOrDefault(unit, "#" + unit.value());
    }
}
