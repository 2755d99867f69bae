package vn.songhanh.review.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.desk.Glance;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Where the programme stands this year, for the desk of those who work for it. */
@Service
class ProgrammeGlance implements Glance {

    private final Programmes programmes;
    private final Figures figures;
    private final Clock clock;

    ProgrammeGlance(Programmes programmes, Figures figures, Clock clock) {
        this.programmes = programmes;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Mandate mandate) {
        var today = VietnamTime.today(clock);
        return programmes
                .inForce(today)
                .flatMap(programme -> programme
                        .year(today.getYear())
                        .map(year -> new Standing(
                                Words.of("Chương trình năm {0}", "The programme in {0}")
                                        .with(String.valueOf(today.getYear())),
                                "/app/programme",
                                readings(programme, year))));
    }

    private List<Reading> readings(Programme programme, Period year) {
        return figures.all(FigureQuery.whole(programme.id(), year)).stream()
                .filter(figure ->
                        ProgrammePages.HEADLINE.contains(figure.indicator().code()))
                .map(figure -> reading(figure, programme, year))
                .toList()
                .reversed();
    }

    private static Reading reading(Figure figure, Programme programme, Period year) {
        var indicator = figure.indicator();
        return new Reading(
                indicator.name(),
                indicator.unit(),
                figure.confirmed(),
                figure.plan(),
                "/app/ledger/figures/%s?programme=%s&period=%s"
                        .formatted(indicator.code(), programme.code(), year.code()));
    }
}
