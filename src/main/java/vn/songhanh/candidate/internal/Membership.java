package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;

/**
 * From when somebody who was admitted counts as a member.
 *
 * @param since the day of the admission decision, from which the Party age counts
 * @param age why it does
 * @param official from when membership is official; null before the recognition
 * @param dated why that is the end of probation although the recognition is of a later day; null where it is the day of the decision
 */
public record Membership(
        LocalDate since,
        Rule age,
        @Nullable LocalDate official,
        @Nullable Rule dated) {

    static final String AGE = "CANDIDATE_PARTY_AGE";
    static final String DATED = "CANDIDATE_RECOGNITION_DATED";

    /** Empty for all others. The union side knows neither ceremony nor probation and is not asked. */
    static Optional<Membership> of(Candidacy path, Laws laws) {
        return path.member() || path.stage() == Stage.OFFICIAL
                ? path.day(StepKind.ADMISSION).map(decided -> of(path, decided, laws))
                : Optional.empty();
    }

    private static Membership of(Candidacy path, LocalDate decided, Laws laws) {
        var age = laws.on(AGE, decided);
        var recognised = path.day(StepKind.RECOGNITION).orElse(null);
        var held = path.day(StepKind.CEREMONY).orElse(null);
        var dated = recognised == null || held == null
                ? null
                : laws.perhapsOn(DATED, recognised).orElse(null);
        return new Membership(
                decided, age, dated == null || held == null ? recognised : laws.probationEnd(held), dated);
    }
}
