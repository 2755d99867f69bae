package vn.songhanh.founding.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form of one step.
 *
 * @param rules what may refuse the step, shown before it does
 * @param papers what the dossier holds
 * @param organisations which can be joined, by unit
 * @param kinds what may be founded on the day of the form
 * @param faults field to words; the empty field is the whole form
 * @param meanwhile what somebody else did after the page was opened; null when nobody did
 * @param doubted whether a number looks like a slip, so that the person is asked to say that it is right
 * @param locked whether the day lies in a locked period, so that a reason for an adjustment is asked for
 */
public record CaseStepPage(
        StepKind kind,
        Case found,
        Subject subject,
        StepForm form,
        List<Rule> rules,
        List<DossierItem> papers,
        List<UnitKind> kinds,
        Map<String, String> organisations,
        Map<String, Words> faults,
        @Nullable Told meanwhile,
        boolean locked,
        boolean doubted)
        implements FormPage {

    /** The rule that a field must meet, with its clause. */
    public String ruleIn(Language language) {
        var rule = rules.getFirst();
        return "%s (%s)".formatted(rule.words().in(language), rule.cited().in(language));
    }

    public Map<String, String> congressForms(Language language) {
        return Option.options(language, CongressForm.values());
    }

    /** The kinds of organisation that this case may lead to on the day of the form. */
    public Map<String, String> kinds(Language language) {
        return Option.options(language, kinds);
    }

    public Map<String, String> closings(Language language) {
        return Option.options(language, subject.ofTrade() ? Closing.ofTrade() : EnumSet.allOf(Closing.class));
    }

    public Map<String, String> reasons(Language language) {
        return Option.options(language, subject.ofTrade() ? Reason.ofPeople() : Reason.ofEnterprises());
    }

    public Map<String, String> changes(Language language) {
        return meanwhile == null
                ? Map.of()
                : Map.of(found.state().words().in(language), meanwhile.words().in(language));
    }

    public boolean forParty() {
        return found.objective() == Objective.PARTY;
    }

    public String path() {
        return "/app/cases/" + found.id();
    }
}
