package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.founding.OfficialMembers;
import vn.songhanh.organisation.Line;

/** In 2026 a few official members come to Party organisations in enterprises from elsewhere, and a few go. */
@Component
class Transfers {

    private static final Logger LOG = LoggerFactory.getLogger(Transfers.class);
    private static final LocalDate TOLD = LocalDate.of(2026, 10, 5);
    private static final YearMonth FIRST = YearMonth.of(2026, 2);
    private static final int MONTHS = 8;

    private final OfficialMembers members;
    private final Grassroots grassroots;
    private final Stage stage;

    Transfers(OfficialMembers members, Grassroots grassroots, Stage stage) {
        this.members = members;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    List<Moment> moments() {
        return List.of(new Moment(TOLD, Moment.WORK, this::tell));
    }

    /** One organisation a month, by turns. */
    private void tell() {
        var all = grassroots.all().stream()
                .filter(one -> one.line() == Line.PARTY)
                .toList();
        for (var place = 0; place < MONTHS && !all.isEmpty(); place++) {
            var one = all.get(place / 2 % all.size());
            var month = FIRST.plusMonths(place);
            var came = 1 + place % 2;
            var went = place % 3 == 0 ? 1 : 0;
            if (!stage.as("can.bo.dang", TOLD, () -> members.moved(one.unit(), one.enterprise(), month, came, went))) {
                LOG.debug("The month {} of {} was not told", month, one.code());
            }
        }
    }
}
