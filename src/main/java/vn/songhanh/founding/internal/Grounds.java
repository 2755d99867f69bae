package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.songhanh.access.UnitId;
import vn.songhanh.rulebook.Rule;

/**
 * What a rule needs to know beside the case.
 *
 * @param subject the enterprise or the trade on the day of the step
 * @param rules the rules of the day of the step, by their codes; empty where no text ruled it on that day
 * @param papers what a dossier for this objective holds
 * @param there the codes of the papers that are there already
 * @param endedLevels of a unit the text by which its level is no more on the day
 */
record Grounds(
        LocalDate today,
        Subject subject,
        Function<String, Optional<Rule>> rules,
        List<DossierItem> papers,
        Set<String> there,
        Function<UnitId, Optional<Rule>> endedLevels) {

    /** @throws java.util.NoSuchElementException when no text ruled this on that day; a step of such a day is declined before */
    Rule rule(String code) {
        return perhaps(code).orElseThrow();
    }

    Optional<Rule> perhaps(String code) {
        return rules.apply(code);
    }
}
