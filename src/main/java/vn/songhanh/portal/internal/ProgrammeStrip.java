package vn.songhanh.portal.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.Figure;
import vn.songhanh.portal.ProgrammeFigures;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/** The three figures of the front page: of the programme that began last and of this year of it. */
@Service
class ProgrammeStrip implements ProgrammeFigures {

    private final Programmes programmes;
    private final ProgrammeResults results;
    private final Clock clock;

    ProgrammeStrip(Programmes programmes, ProgrammeResults results, Clock clock) {
        this.programmes = programmes;
        this.results = results;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Strip> strip() {
        return programmes.all().stream()
                .filter(programme -> !results.years(programme).isEmpty())
                .max(Comparator.comparing(programme -> programme.term().first()))
                .flatMap(this::strip);
    }

    private Optional<Strip> strip(Programme programme) {
        var newest = results.ofYears(programme).lastEntry();
        var path = PublicPaths.programme(programme.code());
        var figures = ProgrammeResults.leading(newest.getValue()).stream()
                .map(figure -> figure(figure, path + "?nam=" + newest.getKey()))
                .toList();
        return figures.stream().allMatch(figure -> figure.value() == 0)
                ? Optional.empty()
                : Optional.of(new Strip(path, VietnamTime.today(clock), figures));
    }

    private static Result figure(Figure figure, String page) {
        var indicator = figure.indicator();
        return new Result(
                indicator.name(),
                ProgrammeResults.confirmed(figure).longValue(),
                indicator.unit(),
                whole(ProgrammePage.plan(figure)),
                List.of(),
                page + "#chi-tieu-" + indicator.code());
    }

    private static @Nullable Long whole(@Nullable BigDecimal plan) {
        return plan == null ? null : plan.longValue();
    }
}
