package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Unit;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/**
 * What the rules need to know beside the path.
 *
 * @param standing the enterprise on the day of the step
 * @param union of the enterprise on the day of the step, suspended or not; null where the tree has none
 * @param consents the purposes to which the person agrees, on that day and still
 * @param missing papers of the dossier that are not there
 * @param standstill null where the person asks for nothing by which the path stands still
 */
record Grounds(
        LocalDate today,
        Person person,
        Standing standing,
        @Nullable Unit union,
        Set<Consent.Purpose> consents,
        List<Words> missing,
        Laws laws,
        @Nullable Standstill standstill) {

    /** @throws java.util.NoSuchElementException when no text ruled this on that day */
    Rule rule(String code) {
        return perhaps(code).orElseThrow();
    }

    /** By the text of the day of the step. */
    Optional<Rule> perhaps(String code) {
        return laws.perhapsOn(code, standing.on());
    }
}
