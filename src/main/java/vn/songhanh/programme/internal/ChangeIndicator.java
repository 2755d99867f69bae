package vn.songhanh.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Results;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** From a year on a programme counts or shows an indicator otherwise; the years before keep what they had. */
@Service
class ChangeIndicator {

    /** What came of it. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        record Declined(Objection objection) implements Outcome {}

        /** Somebody else changed the rules since the form was opened. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /** Why not. */
    enum Objection {
        /** The year is signed, or outside of the term. */
        YEAR_CLOSED,
        REASON_MISSING,
        RULE_MISSING,
        NOTHING_CHANGED
    }

    /** @param seen how many changes the programme had when the form was opened */
    record Wish(
            Programme programme,
            String indicator,
            int year,
            boolean shown,
            Words rule,
            boolean distinct,
            String reason,
            int seen) {}

    private final IndicatorRules rules;
    private final IndicatorChangeTable changes;
    private final PlanTable plans;
    private final Results results;
    private final Clock clock;

    ChangeIndicator(IndicatorRules rules, IndicatorChangeTable changes, PlanTable plans, Results results, Clock clock) {
        this.rules = rules;
        this.changes = changes;
        this.plans = plans;
        this.results = results;
        this.clock = clock;
    }

    @Transactional
    Outcome change(Wish wish) {
        var programme = wish.programme();
        plans.lock(programme.id());
        if (changes.of(programme.id()).size() != wish.seen()) {
            return new Outcome.ChangedMeanwhile();
        }
        var from = LocalDate.of(wish.year(), 1, 1);
        var before = rules.inForce(programme.id(), from).stream()
                .filter(one -> one.code().equals(wish.indicator()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (programme.year(wish.year()).isEmpty() || !firstOpen(programme, from).equals(from)) {
            return new Outcome.Declined(Objection.YEAR_CLOSED);
        }
        return changed(wish, from, before);
    }

    private Outcome changed(Wish wish, LocalDate from, Indicator before) {
        var author = WritePlan.author();
        var change = new IndicatorChange(
                wish.indicator(),
                from,
                wish.shown(),
                wish.rule(),
                wish.distinct(),
                wish.reason(),
                clock.instant(),
                author.name(),
                null);
        if (wish.rule().vi().isBlank() || wish.rule().en().isBlank()) {
            return new Outcome.Declined(Objection.RULE_MISSING);
        }
        if (change.sameAs(before)) {
            return new Outcome.Declined(Objection.NOTHING_CHANGED);
        }
        if (wish.reason().isBlank()) {
            return new Outcome.Declined(Objection.REASON_MISSING);
        }
        changes.add(wish.programme().id(), change, name(change.applied(before).measure()), author);
        return new Outcome.Done();
    }

    /** The first year from a day on that a new rule may begin with. */
    LocalDate firstOpen(Programme programme, LocalDate day) {
        return results.firstOpenYear(programme.id(), day);
    }

    private static String name(Measure measure) {
        return switch (measure) {
            case Measure.Sum _ -> "SUM";
            case Measure.Distinct _ -> "DISTINCT";
            case Measure.Balance _ -> "BALANCE";
            case Measure.Change _ -> "CHANGE";
            case Measure.AtStocktake _ -> "LEVEL";
            case Measure.Ratio _ -> "RATIO";
        };
    }
}
