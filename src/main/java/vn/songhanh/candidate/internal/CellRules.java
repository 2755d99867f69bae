package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/** What a cell must find before it resolves: age, schooling, certificate, dossier, introducers, votes. */
final class CellRules {

    static final String MIN_AGE = "CANDIDATE_MIN_AGE";
    static final String MAX_AGE = "CANDIDATE_MAX_AGE";
    static final String CERTIFICATE = "CANDIDATE_CERTIFICATE_MONTHS";
    static final String DOSSIER = "CANDIDATE_DOSSIER_MONTHS";
    static final String SCHOOLING = "CANDIDATE_SCHOOLING";
    static final String AGAIN = "CANDIDATE_READMISSION_MONTHS";
    static final String OWNERS = "CANDIDATE_OWNERS";
    private static final int MONTHS = 12;

    private CellRules() {}

    static Stream<Objection> against(Candidacy before, Step step, Grounds grounds) {
        var found = Stream.of(
                        age(grounds.person(), step.on(), grounds::rule),
                        schooling(step, grounds),
                        again(step, grounds),
                        certificate(before.day(StepKind.CERTIFICATE), step.on(), grounds::rule),
                        dossierOld(before, step.on(), grounds),
                        papers(grounds))
                .flatMap(Optional::stream);
        return Stream.of(found, IntroducerRules.against(before, step, grounds), VoteRules.cell(step, grounds))
                .flatMap(objections -> objections);
    }

    /** Counted by months: from the month of the 18th birthday to the month of the 60th. */
    static Optional<Objection> age(Person person, LocalDate on, Function<String, Rule> rules) {
        var months = person.monthsOldOn(on);
        var least = rules.apply(MIN_AGE);
        var most = rules.apply(MAX_AGE);
        if (months < least.value() * MONTHS) {
            return Optional.of(new Objection.TooYoung(months, least));
        }
        return months > most.value() * MONTHS ? Optional.of(new Objection.TooOld(months, most)) : Optional.empty();
    }

    /** The value of the rule is the place of the least schooling among {@link Schooling}. */
    private static Optional<Objection> schooling(Step step, Grounds grounds) {
        var past = step.past();
        if (past == null) {
            return Optional.of(new Objection.Missing("schooling", Words.of("trình độ học vấn", "the schooling")));
        }
        var rule = grounds.rule(SCHOOLING);
        return past.schooling().ordinal() < rule.value()
                ? Optional.of(new Objection.TooLittleSchooling(past.schooling(), rule))
                : Optional.empty();
    }

    /** Who was a member before waits after having left. */
    private static Optional<Objection> again(Step step, Grounds grounds) {
        var rule = grounds.rule(AGAIN);
        return Optional.ofNullable(step.past())
                .map(Step.Past::leftParty)
                .map(left -> left.plusMonths(rule.value()))
                .filter(step.on()::isBefore)
                .map(earliest -> new Objection.TooSoonAgain(earliest, rule));
    }

    static Optional<Objection> certificate(Optional<LocalDate> received, LocalDate on, Function<String, Rule> rules) {
        var rule = rules.apply(CERTIFICATE);
        return received.map(given -> given.plusMonths(rule.value()))
                .filter(on::isAfter)
                .map(ended -> new Objection.CertificateOver(ended, rule));
    }

    /** A dossier without a decision after so many months is supplemented before anybody decides on it. */
    static Optional<Objection> dossierOld(Candidacy before, LocalDate on, Grounds grounds) {
        var rule = grounds.rule(DOSSIER);
        return before.day(StepKind.DOSSIER)
                .filter(since -> on.isAfter(since.plusMonths(rule.value())))
                .map(since -> new Objection.DossierOld(since, rule));
    }

    private static Optional<Objection> papers(Grounds grounds) {
        return grounds.missing().isEmpty()
                ? Optional.empty()
                : Optional.of(new Objection.DossierIncomplete(grounds.missing(), grounds.rule(PathRules.ORDER)));
    }
}
