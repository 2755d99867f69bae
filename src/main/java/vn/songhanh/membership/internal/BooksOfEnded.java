package vn.songhanh.membership.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/** Lets no union end from a day before months that its book tells already, where those would leave fewer members than none. */
@Component
class BooksOfEnded {

    private final Reading reading;
    private final UnionTable unions;
    private final Remaining remaining;
    private final Clock clock;

    BooksOfEnded(Reading reading, UnionTable unions, Remaining remaining, Clock clock) {
        this.reading = reading;
        this.unions = unions;
        this.remaining = remaining;
        this.clock = clock;
    }

    /** After those who count what ends; what ends on a day to come has no months told after it. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var ended = MembersGoAlong.unions(event).stream().map(Unit::id).toList();
        if (!ended.isEmpty() && !day.isAfter(VietnamTime.today(clock))) {
            below(ended, day);
        }
    }

    private void below(List<UnitId> ended, LocalDate day) {
        var where = unions.enterprisesOf(ended, day.minusDays(1));
        var alone = ended.stream().filter(unit -> !where.containsKey(unit)).toList();
        var enterprises = where.values().stream().flatMap(List::stream).toList();
        reading.programme(day)
                .flatMap(programme -> remaining.belowZero(programme.id(), enterprises, alone, YearMonth.from(day)))
                .ifPresent(words -> {
                    throw new Refused(HttpStatus.CONFLICT, words);
                });
    }
}
