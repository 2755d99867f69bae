package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the forms of a case. */
@Service
class CaseStepPages {

    private final CaseTable cases;
    private final StoryTable stories;
    private final DossierTable dossiers;
    private final GroundsReader grounds;
    private final Clock clock;

    CaseStepPages(CaseTable cases, StoryTable stories, DossierTable dossiers, GroundsReader grounds, Clock clock) {
        this.cases = cases;
        this.stories = stories;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** The form to begin with, filled with what is known. */
    @Transactional(readOnly = true)
    CaseStepPage blank(CaseId id, StepKind kind, String answer) {
        var today = VietnamTime.today(clock);
        var found = cases.find(id).orElseThrow(NotFound::new);
        var here = grounds.of(found, today);
        var form = begun(kind, found, here, today).with("answer", answer);
        return page(kind, found, form.with("version", Integer.toString(found.version())), here, List.of());
    }

    /** The form again as it was typed, with what speaks against it. */
    @Transactional(readOnly = true)
    CaseStepPage again(CaseId id, StepKind kind, StepForm form, List<Objection> objections) {
        var today = VietnamTime.today(clock);
        var found = cases.find(id).orElseThrow(NotFound::new);
        var changed = objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance);
        var shown = changed ? form.with("version", Integer.toString(found.version())) : form;
        return page(kind, found, shown, ruled(kind, found, day(form, today), today), objections);
    }

    /** By the rules of the day that was typed; by those of today where no text ruled that day. */
    private Grounds ruled(StepKind kind, Case found, LocalDate typed, LocalDate today) {
        var then = grounds.of(found, typed);
        return CaseRules.ruled(kind, found.objective(), then) ? then : grounds.of(found, today);
    }

    private StepForm begun(StepKind kind, Case found, Grounds here, LocalDate today) {
        var form = StepForm.blank(today);
        return switch (kind) {
            case SURVEY -> counted(form, here.subject().survey());
            case DOSSIER -> form.withPapers(dossiers.there(found.id()));
            case DECISION -> {
                var usual = Eligibility.kinds(found.objective(), here).getFirst();
                yield form.with("kind", usual.name()).with("name", StoryWords.usualName(usual, here.subject()));
            }
            case CORRECTION -> decided(form, found);
            case CONGRESS -> form.with("form", CongressForm.ALL_MEMBERS.name());
            case CLOSURE -> form.with("closing", usualClosing(found, here));
            case CONTACT, ANSWER, BOARD, JOINING, ANNOUNCEMENT, FOLLOW_UP -> form;
        };
    }

    /** What was told; of a Party organisation that was decided on before they were kept apart, both numbers are asked for again. */
    private StepForm decided(StepForm form, Case found) {
        var day = Objects.requireNonNull(found.decidedOn());
        var unit = grounds.unit(Objects.requireNonNull(found.organisation()), day);
        var told = form.with("number", Objects.requireNonNull(found.decision()))
                .with("on", day.toString())
                .with("kind", unit.kind().name())
                .with("name", unit.name());
        var founders = found.founders();
        if (founders != null) {
            return founders(told, founders);
        }
        var others = cases.ofOrganisation(unit.id()).stream()
                .filter(Case::joined)
                .mapToInt(one -> Objects.requireNonNull(one.members()))
                .sum();
        var whole = others == 0 ? told : told.with("others", Integer.toString(others));
        return found.objective() == Objective.PARTY
                ? whole
                : whole.with("members", Integer.toString(Objects.requireNonNull(found.members())));
    }

    private static StepForm founders(StepForm told, Founders founders) {
        return told.with("members", Integer.toString(founders.counted()))
                .with("probationary", Integer.toString(founders.probationary()))
                .with("others", founders.elsewhere() == 0 ? "" : Integer.toString(founders.elsewhere()))
                .with("approval", founders.approval());
    }

    /** What the register says already. */
    private static String usualClosing(Case found, Grounds here) {
        if (!here.subject().active()) {
            return Closing.ENTERPRISE_ENDED.name();
        }
        return here.subject().organisation(found.objective().line()).isPresent()
                ? Closing.ORGANISED_OTHERWISE.name()
                : "";
    }

    private static StepForm counted(StepForm form, @Nullable Survey last) {
        return last == null
                ? form
                : form.with("workers", Integer.toString(last.workers()))
                        .with("unionMembers", Integer.toString(last.unionMembers()))
                        .with("officialMembers", Integer.toString(last.officialMembers()))
                        .with("probationary", Integer.toString(last.probationaryMembers()));
    }

    private CaseStepPage page(StepKind kind, Case found, StepForm form, Grounds here, List<Objection> objections) {
        var changed = objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance);
        var locked = objections.stream().anyMatch(Objection.PeriodLocked.class::isInstance)
                || !form.line("adjustment").isEmpty();
        return new CaseStepPage(
                kind,
                found,
                here.subject(),
                form,
                rules(kind, found.objective(), here),
                here.papers(),
                Eligibility.kinds(found.objective(), here),
                kind == StepKind.JOINING
                        ? here.subject()
                                .enterprise()
                                .map(enterprise -> cases.organisationsBeside(
                                        enterprise,
                                        found.objective().line(),
                                        here.subject().on()))
                                .orElse(Map.of())
                        : Map.of(),
                ObjectionWords.byField(
                        objections.stream()
                                .filter(one -> !(one instanceof Objection.ChangedMeanwhile))
                                .toList(),
                        found.about()),
                changed ? stories.newest(found.id()).orElse(null) : null,
                locked,
                objections.stream().anyMatch(Objection.Unlikely.class::isInstance) || form.says("sure"));
    }

    private static List<Rule> rules(StepKind kind, Objective objective, Grounds here) {
        return CaseRules.shown(kind, objective).stream()
                .flatMap(code -> here.perhaps(code).stream())
                .toList();
    }

    private static LocalDate day(StepForm form, LocalDate today) {
        return TypedDate.read(form.line("on")) instanceof TypedDate.Day(var date) && date.isBefore(today)
                ? date
                : today;
    }
}
