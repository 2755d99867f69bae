package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the forms of a person's path. */
@Service("candidateStepPages")
class StepPages {

    private final CandidateTable candidates;
    private final GroundsReader grounds;
    private final PaperTable papers;
    private final LookTable looks;
    private final Clock clock;

    StepPages(CandidateTable candidates, GroundsReader grounds, PaperTable papers, LookTable looks, Clock clock) {
        this.candidates = candidates;
        this.grounds = grounds;
        this.papers = papers;
        this.looks = looks;
        this.clock = clock;
    }

    /** The form to begin with, filled with what is known. */
    @Transactional
    StepPage blank(CandidateId id, StepKind kind) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        var here = grounds.of(found, VietnamTime.today(clock)).orElseThrow(NotFound::new);
        looks.note(LookPurpose.STEP, List.of(id));
        var form = TypedForm.blank(here.today()).with("version", Integer.toString(found.version()));
        return page(kind, found, here, begun(kind, found, here, form), List.of());
    }

    /** The form filled with what was told, to tell it anew. */
    @Transactional
    StepPage told(CandidateId id, Told told) {
        var kind = Objects.requireNonNull(told.kind());
        var found = candidates.find(id).orElseThrow(NotFound::new);
        var here = grounds.of(found, told.on()).orElseThrow(NotFound::new);
        looks.note(LookPurpose.STEP, List.of(id));
        return page(kind, found, here, filled(found, here, told), List.of());
    }

    /** What was told, as it is typed in the form. */
    TypedForm filled(CandidateId id, Told told) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        return filled(found, grounds.of(found, told.on()).orElseThrow(NotFound::new), told);
    }

    private TypedForm filled(Candidacy found, Grounds here, Told told) {
        var form = TypedForm.blank(told.on())
                .with("version", Integer.toString(found.version()))
                .with("also", told.also() == null ? "" : told.also().toString())
                .with("number", told.number());
        return begun(Objects.requireNonNull(told.kind()), found, here, form);
    }

    /** The form again as it was typed, with what speaks against it. */
    @Transactional
    StepPage again(CandidateId id, StepKind kind, TypedForm form, List<Objection> objections) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        var here = grounds.of(found, day(form)).orElseThrow(NotFound::new);
        looks.note(LookPurpose.STEP, List.of(id));
        var changed = objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance);
        var shown = changed ? form.with("version", Integer.toString(found.version())) : form;
        return page(kind, found, here, shown, objections);
    }

    private TypedForm begun(StepKind kind, Candidacy found, Grounds here, TypedForm form) {
        return switch (kind) {
            case DOSSIER, PAPERS, RECOGNITION -> form.withPapers(papers.there(found.id()));
            case ADMISSION ->
                form.with("unionMember", Boolean.toString(here.person().unionMember()));
            case CELL -> found.unionUnit() == null ? form : form.with("introducers", "TRADE_UNION");
            default -> form;
        };
    }

    private StepPage page(StepKind kind, Candidacy found, Grounds here, TypedForm form, List<Objection> objections) {
        var fields = StepFields.of(kind);
        return new StepPage(
                kind,
                found,
                here.person(),
                here.standing(),
                here.union(),
                form,
                fields,
                codes(kind, fields, here)
                        .flatMap(code -> here.perhaps(code).stream())
                        .toList(),
                ObjectionWords.byField(objections),
                objections.stream().anyMatch(Objection.PeriodLocked.class::isInstance)
                        || !form.line("adjustment").isEmpty(),
                allowable(form, here, objections),
                null);
    }

    /** Those that speak against it now, and those of which something was typed before. */
    private static List<Rule> allowable(TypedForm form, Grounds here, List<Objection> objections) {
        var now = objections.stream()
                .filter(Objection.Allowable.class::isInstance)
                .map(one -> ((Objection.Allowable) one).rule().code());
        return Stream.concat(now, form.rulesSetAside().stream())
                .distinct()
                .flatMap(code -> here.perhaps(code).stream())
                .toList();
    }

    /** Owners are admitted by guidance of their own, which refuses nothing. */
    private static Stream<String> codes(StepKind kind, StepFields fields, Grounds here) {
        return kind == StepKind.CELL && here.person().job() == Person.Job.OWNER
                ? Stream.concat(fields.rules().stream(), Stream.of(CellRules.OWNERS))
                : fields.rules().stream();
    }

    private LocalDate day(TypedForm form) {
        return TypedDate.read(form.line("on")) instanceof TypedDate.Day(var date) ? date : VietnamTime.today(clock);
    }
}
