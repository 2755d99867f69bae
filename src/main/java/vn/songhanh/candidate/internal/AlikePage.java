package vn.songhanh.candidate.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * Two persons who are alike, side by side.
 *
 * @param standing why they cannot be joined as they are; empty where they can
 * @param faults what was wrong with what was sent, by field
 */
public record AlikePage(AlikePair pair, List<Words> standing, Map<String, Words> faults) implements FormPage {

    public Alike alike() {
        return pair.alike();
    }

    public boolean introducedTwice() {
        return pair.introducedTwice();
    }

    public List<Candidacy> both() {
        return List.of(pair.introduced(), pair.own());
    }

    Grounds grounds(Candidacy one) {
        return one == pair.introduced() ? pair.ofIntroduced() : pair.ofOwn();
    }

    public Person person(Candidacy one) {
        return grounds(one).person();
    }

    public String enterprise(Candidacy one) {
        return grounds(one).standing().name();
    }

    /** To what each agrees today. */
    public List<Words> consents(Candidacy one) {
        return grounds(one).consents().stream()
                .sorted()
                .map(Consent.Purpose::words)
                .toList();
    }

    /** The last of each kind, in the order of the path. */
    public List<Told> steps(Candidacy one) {
        return one.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whose steps are taken back when they are joined; null where only one of them has any. */
    public @Nullable Candidacy takenBack() {
        return !pair.twice() ? null : pair.ownStands() ? pair.introduced() : pair.own();
    }
}
