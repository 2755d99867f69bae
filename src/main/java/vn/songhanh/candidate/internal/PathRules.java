package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/** What the rules of its day say to a step of a person's path; empty when nothing speaks against it. */
final class PathRules {

    static final String ORDER = "CANDIDATE_ORDER";
    static final String CEREMONY = "CANDIDATE_CEREMONY_WORKING_DAYS";
    static final String PROBATION = "CANDIDATE_PROBATION_MONTHS";
    static final String TRANSFER = "PARTY_ACTIVITY_TRANSFER_WORKING_DAYS";
    static final String REVIEW = "CANDIDATE_REVIEW_WORKING_DAYS";
    static final String PAPERS = "CANDIDATE_RECOGNITION_PAPERS";

    private PathRules() {}

    static List<Objection> against(Candidacy before, Step step, Grounds grounds) {
        if (before.withdrawnOn() != null
                && (step.kind() != StepKind.WITHDRAWAL || before.stage().ended())) {
            return List.of(new Objection.Withdrawn(before.withdrawnOn()));
        }
        var asked = grounds.standstill();
        if (asked != null && !step.kind().exit()) {
            return List.of(new Objection.Asked(asked.kind().words(), asked.on()));
        }
        if (!step.kind().fits(before.stage())
                || (step.kind() == StepKind.TRANSFER && before.cameAsMemberOn().isEmpty())) {
            return List.of(new Objection.NotNow(before.stage()));
        }
        if (step.on().isAfter(grounds.today())
                || (step.also() != null && step.also().isAfter(grounds.today()))) {
            return List.of(new Objection.InTheFuture(grounds.today()));
        }
        var misplaced = order(before, step, grounds).or(() -> unruled(step, grounds));
        if (misplaced.isPresent()) {
            return List.of(misplaced.get());
        }
        var objections = new ArrayList<Objection>();
        if (asksForANumber(step.kind()) && step.number().isBlank()) {
            objections.add(new Objection.Missing("number", Words.of("số văn bản", "the number of the paper")));
        }
        special(before, step, grounds).forEach(objections::add);
        return objections;
    }

    private static Stream<Objection> special(Candidacy before, Step step, Grounds grounds) {
        return switch (step.kind()) {
            case INTRODUCTION -> IntroductionRules.against(grounds);
            case DOSSIER -> history(step, grounds);
            case CELL -> CellRules.against(before, step, grounds);
            case COMMITTEE ->
                Stream.concat(
                        VoteRules.committee(step, grounds), CellRules.dossierOld(before, step.on(), grounds).stream());
            case ADMISSION -> admission(before, step, grounds);
            case CEREMONY -> late(ceremonyDue(before, grounds), step.on(), CEREMONY, grounds);
            case RECOGNITION -> recognition(before, step, grounds);
            case MOVE -> MoveRules.against(before, step, grounds);
            case TRANSFER -> transfer(before, step, grounds);
            case POOL -> before(before.stage().words(), before.stageOn(), step.also(), grounds);
            case CLASS,
                    CERTIFICATE,
                    VERIFICATION,
                    HELPER,
                    PAPERS,
                    LEAVING,
                    REJECTION,
                    EXPIRY,
                    STRIKING_OFF,
                    WITHDRAWAL -> Stream.empty();
        };
    }

    /** The application comes first, then the personal history. */
    private static Stream<Objection> history(Step step, Grounds grounds) {
        return before(Words.of("đơn xin vào Đảng", "the application"), step.on(), step.also(), grounds);
    }

    private static Stream<Objection> admission(Candidacy before, Step step, Grounds grounds) {
        return Stream.concat(
                CellRules.dossierOld(before, step.on(), grounds).stream(),
                before(Words.of("quyết định kết nạp", "the admission decision"), step.on(), step.also(), grounds));
    }

    /** The cell meets when probation is over, and in time; the decision follows its meeting. */
    private static Stream<Objection> recognition(Candidacy before, Step step, Grounds grounds) {
        var met = step.also() == null ? step.on() : step.also();
        var end =
                before.day(StepKind.CEREMONY).map(grounds.laws()::probationEnd).orElseThrow();
        if (met.isBefore(end)) {
            return Stream.of(new Objection.ProbationLasts(end, grounds.rule(PROBATION)));
        }
        return Stream.concat(
                late(reviewDue(before, grounds), met, REVIEW, grounds),
                before(
                        Words.of("ngày chi bộ xét công nhận", "the meeting of the cell"),
                        step.also(),
                        step.on(),
                        grounds));
    }

    private static Stream<Objection> transfer(Candidacy before, Step step, Grounds grounds) {
        return before
                .cameAsMemberOn()
                .flatMap(grounds.laws()::transfer)
                .filter(due -> step.on().isAfter(due.day()))
                .<Objection>map(due -> new Objection.Late(due.day(), due.rule()))
                .stream();
    }

    private static Stream<Objection> late(Optional<LocalDate> due, LocalDate on, String rule, Grounds grounds) {
        return due.filter(on::isAfter).<Objection>map(day -> new Objection.Late(day, grounds.rule(rule))).stream();
    }

    /** The ceremony is held within so many working days after the decision was received. */
    static Optional<LocalDate> ceremonyDue(Candidacy path, Grounds grounds) {
        return path.laterDay(StepKind.ADMISSION)
                .map(received -> grounds.laws()
                        .days()
                        .plus(received, grounds.rule(CEREMONY).value()));
    }

    /** The cell considers within so many working days after probation has ended. */
    static Optional<LocalDate> reviewDue(Candidacy path, Grounds grounds) {
        return path.day(StepKind.CEREMONY)
                .map(grounds.laws()::probationEnd)
                .map(end -> grounds.laws().days().plus(end, grounds.rule(REVIEW).value()));
    }

    /** Nothing is dated before the step that leads to it; a certificate and an application may be older than the pool. */
    private static Optional<Objection> order(Candidacy before, Step step, Grounds grounds) {
        return renewed(before, step)
                .flatMap(last ->
                        before(last.words(), last.on(), step.on(), grounds).findFirst())
                .or(() -> afterWhatLeadsToIt(before, step, grounds));
    }

    /** The certificate that a class or a certificate beside the dossier renews, and that the cell asks for. */
    private static Optional<Told> renewed(Candidacy before, Step step) {
        return step.kind().beside(before.stage()) || step.kind() == StepKind.CELL
                ? before.told(StepKind.CERTIFICATE)
                : Optional.empty();
    }

    private static Optional<Objection> afterWhatLeadsToIt(Candidacy before, Step step, Grounds grounds) {
        var first = switch (step.kind()) {
            case CLASS -> step.kind().beside(before.stage()) ? step.on() : before.stageOn();
            case CERTIFICATE -> before.day(StepKind.CLASS).orElse(step.on());
            case DOSSIER -> before.day(StepKind.DOSSIER).orElse(step.on());
            case VERIFICATION -> before.laterDay(StepKind.DOSSIER).orElse(before.stageOn());
            case CEREMONY -> before.laterDay(StepKind.ADMISSION).orElse(before.stageOn());
            case TRANSFER -> before.enteredOn();
            case HELPER -> before.day(StepKind.POOL).orElse(before.enteredOn());
            default -> before.stageOn();
        };
        return before(before.stage().words(), first, step.on(), grounds).findFirst();
    }

    /** The rulebook begins with texts of 2011 and 2016. What is older is not judged, unless it is a paper that may be older. */
    private static Optional<Objection> unruled(Step step, Grounds grounds) {
        return judged(step.kind())
                        && StepFields.of(step.kind()).rules().stream()
                                .anyMatch(code -> grounds.perhaps(code).isEmpty())
                ? Optional.of(new Objection.Unruled(step.on()))
                : Optional.empty();
    }

    private static boolean judged(StepKind kind) {
        return kind == StepKind.INTRODUCTION || (kind.compareTo(StepKind.CELL) >= 0 && !kind.stays());
    }

    private static Stream<Objection> before(
            Words what, @Nullable LocalDate first, @Nullable LocalDate second, Grounds grounds) {
        return first != null && second != null && second.isBefore(first)
                ? Stream.of(grounds.perhaps(ORDER)
                        .<Objection>map(rule -> new Objection.Before(what, first, rule))
                        .orElseGet(() -> new Objection.Unruled(second)))
                : Stream.empty();
    }

    /** Whether the step is told by a paper with a number; the number of a pool resolution may be left out. */
    static boolean asksForANumber(StepKind kind) {
        return switch (kind) {
            case INTRODUCTION, CERTIFICATE, CELL, COMMITTEE, ADMISSION, RECOGNITION -> true;
            default -> false;
        };
    }
}
