package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Finds the figures of the programme in force by the names and codes of their indicators; each opens this year's. */
@Service
@Order(3)
class IndicatorFinder implements Finder {

    private final Programmes programmes;
    private final Clock clock;

    IndicatorFinder(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public Words kind() {
        return Words.of("Chỉ tiêu", "Indicators");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        var today = VietnamTime.today(clock);
        return programmes.inForce(today).stream()
                .flatMap(programme -> programmes.indicators(programme.id(), today).stream()
                        .filter(indicator -> Fold.holds(text(indicator), question))
                        .map(indicator -> found(indicator, programme, Period.year(today.getYear()))))
                .limit(limit)
                .toList();
    }

    private static Found found(Indicator indicator, Programme programme, Period year) {
        return new Found(
                Words.joined(" · ", List.of(Words.same(indicator.code()), indicator.name())),
                indicator.unit(),
                "/app/ledger/figures/%s?programme=%s&period=%s"
                        .formatted(indicator.code(), programme.code(), year.code()));
    }

    private static String text(Indicator indicator) {
        return String.join(
                " ", indicator.code(), indicator.name().vi(), indicator.name().en());
    }
}
