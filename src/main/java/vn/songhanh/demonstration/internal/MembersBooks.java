package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.organisation.Line;

/** Some unions tell their members month by month; the last month waits for many of them. */
@Component
class MembersBooks {

    private static final Logger LOG = LoggerFactory.getLogger(MembersBooks.class);
    private static final YearMonth FIRST = YearMonth.of(2025, 11);
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int UNIONS = 14;
    private static final int EVERY = 9;

    private final Memberships memberships;
    private final Grassroots grassroots;
    private final Stage stage;

    MembersBooks(Memberships memberships, Grassroots grassroots, Stage stage) {
        this.memberships = memberships;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            var told = month;
            var day = month.plusMonths(1).atDay(4);
            moments.add(new Moment(day, Moment.WORK, () -> tell(told, day)));
        }
        return moments;
    }

    /** A union that has left the programme meanwhile is told by nobody. */
    private void tell(YearMonth month, LocalDate day) {
        var unions = unions();
        var telling = month.equals(LAST) ? unions.size() / 2 : unions.size();
        IntStream.range(0, telling).forEach(index -> {
            var told = new Telling(unions.get(index), moved(index, month), null);
            if (stage.as("can.bo.cong.doan", day, () -> memberships.tell(month, List.of(told), ""))
                    instanceof Told.Declined(var objections)) {
                LOG.debug("{} was not told: {}", month, objections);
            }
        });
    }

    private List<UnitId> unions() {
        var all = grassroots.all().stream()
                .filter(member -> member.line() == Line.UNION)
                .map(Grassroots.Member::unit)
                .toList();
        return IntStream.iterate(0, index -> index < all.size(), index -> index + EVERY)
                .limit(UNIONS)
                .mapToObj(all::get)
                .toList();
    }

    /** After Tết many come and many go; otherwise a few. */
    private static Movements moved(int union, YearMonth month) {
        var at = union * 7 + month.getMonthValue() * 5;
        var spring = month.getMonthValue() == 3;
        return new Movements(
                at % 4 + (spring ? 3 : 0), (at + 1) % 4 + (spring ? 2 : 0), at % 11 == 0 ? 1 : 0, at % 13 == 0 ? 1 : 0);
    }
}
