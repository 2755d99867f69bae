package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.Consent;
import vn.songhanh.time.VietnamTime;

/** Reads what the rules need to know about a person on a day. */
@Component
class GroundsReader {

    private final PersonTable people;
    private final PaperTable papers;
    private final Reach reach;
    private final Laws laws;
    private final Clock clock;

    GroundsReader(PersonTable people, PaperTable papers, Reach reach, Laws laws, Clock clock) {
        this.people = people;
        this.papers = papers;
        this.reach = reach;
        this.laws = laws;
        this.clock = clock;
    }

    /** What is told late hands nothing on today to which the person agrees no more. */
    private Set<Consent.Purpose> agreed(Candidacy path, LocalDate day, LocalDate today) {
        var then = new HashSet<>(people.agreedOn(path.id(), day));
        then.retainAll(people.agreedOn(path.id(), today));
        return then;
    }

    /** Empty for units that do not answer for the person. */
    Optional<Grounds> of(Candidacy path, LocalDate asked) {
        var today = VietnamTime.today(clock);
        var day = asked.isAfter(today) ? today : asked;
        return people.find(path.id()).map(person -> {
            var standing = reach.standing(path.enterprise(), day);
            return new Grounds(
                    today,
                    person,
                    standing,
                    reach.union(standing).orElse(null),
                    agreed(path, day, today),
                    papers.missing(path.id()),
                    laws,
                    people.standstill(path.id()).orElse(null));
        });
    }
}
