package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;

/** Two organisations that end because their enterprises went out of business. */
@Component
class Farewells {

    private static final LocalDate ENDED = LocalDate.of(2026, 9, 15);

    private final Organisation organisation;
    private final Programmes programmes;
    private final Grassroots grassroots;
    private final Stage stage;

    Farewells(Organisation organisation, Programmes programmes, Grassroots grassroots, Stage stage) {
        this.organisation = organisation;
        this.programmes = programmes;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    List<Moment> moments(ProgrammeId programme) {
        return List.of(new Moment(ENDED, Moment.WORK, () -> {
            end(programme, Side.UNION, Line.UNION, "61/QĐ-LĐLĐ");
            end(programme, Side.PARTY, Line.PARTY, "62-QĐ/ĐU");
        }));
    }

    private void end(ProgrammeId programme, Side side, Line line, String number) {
        var decision = new Decision(number, ENDED.minusDays(5), ENDED);
        programmes
                .byId(programme)
                .flatMap(there -> there.holder(side, ENDED))
                .flatMap(holder -> below(holder, line))
                .map(unit -> new Reorganisation.Dissolve(
                        unit, "Doanh nghiệp ngừng hoạt động, người lao động đã chuyển đi", decision))
                .ifPresent(wish -> stage.as(Confirmations.officer(side), ENDED, () -> organisation.reorganise(wish)));
    }

    /** Some way down the list, so that it is none of those that the news tells of. */
    private Optional<UnitId> below(UnitId holder, Line line) {
        return grassroots.all().stream()
                .filter(member -> member.line() == line)
                .map(Grassroots.Member::unit)
                .filter(unit -> organisation.within(unit, holder, ENDED))
                .skip(7)
                .findFirst();
    }
}
