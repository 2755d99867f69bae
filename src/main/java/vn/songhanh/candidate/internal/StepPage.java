package vn.songhanh.candidate.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.YouthUnion;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Unit;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form of one step.
 *
 * @param union of the enterprise on the day of the form, suspended or not; null where the tree has none
 * @param rules what may refuse the step, shown before it does
 * @param faults field to words; the empty field is the whole form
 * @param locked whether the day lies in a locked period, so that a reason for an adjustment is asked for
 * @param last the step that is told anew; null where one is told for the first time
 * @param allowable the rules that speak against the step and may be set aside, each by a decision that is recorded
 */
public record StepPage(
        StepKind kind,
        Candidacy found,
        Person person,
        Standing standing,
        @Nullable Unit union,
        TypedForm form,
        StepFields fields,
        List<Rule> rules,
        Map<String, Words> faults,
        boolean locked,
        List<Rule> allowable,
        @Nullable LastStep last)
        implements FormPage {

    /** Those of the dossier that the step tells. */
    public List<DossierPaper> papers() {
        return Dossier.toldBy(kind).map(Dossier::papers).orElseGet(List::of);
    }

    public Map<String, String> youthUnions(Language language) {
        return options(YouthUnion.values(), YouthUnion::words, language);
    }

    public Map<String, String> introducers(Language language) {
        return options(Introducers.values(), Introducers::words, language);
    }

    public Map<String, String> schoolings(Language language) {
        return options(Schooling.values(), Schooling::words, language);
    }

    private static <E extends Enum<E>> Map<String, String> options(
            E[] choices, Function<E, Words> words, Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : choices) {
            options.put(one.name(), words.apply(one).in(language));
        }
        return options;
    }

    public boolean numberNeeded() {
        return PathRules.asksForANumber(kind);
    }

    public boolean votes() {
        return kind == StepKind.CELL || kind == StepKind.COMMITTEE;
    }

    /** The same form, by which the last step is told anew. */
    StepPage mending(LastStep told) {
        return new StepPage(kind, found, person, standing, union, form, fields, rules, faults, false, allowable, told);
    }

    public boolean anew() {
        return last != null;
    }

    /** Whether the last step may be taken back without being told anew. */
    public boolean removable() {
        return last != null && last.removable();
    }

    /** Where the form is sent. */
    public String action() {
        return path() + "/" + (last == null ? kind.path() : "last");
    }

    public String path() {
        return "/app/candidates/" + found.id();
    }
}
