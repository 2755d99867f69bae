package vn.songhanh.notice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.People;
import vn.songhanh.access.UnitNames;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Tally;

/** Counts what waits at each seat of a person; asked as that person, so that it holds what they may see and nothing else. */
@Service
class DrawUpDigest {

    private final People people;
    private final Tally tally;
    private final UnitNames names;

    DrawUpDigest(People people, Tally tally, UnitNames names) {
        this.people = people;
        this.tally = tally;
        this.names = names;
    }

    Digest of(AccountId account, LocalDate day) {
        var persons = Voice.house(SendDigest.TASK, () -> people.seats(account, day));
        return new Digest(
                day,
                persons.stream().map(Acting.Person::fullName).findFirst().orElse(""),
                persons.stream().map(person -> seat(person, day)).toList());
    }

    private Digest.Seat seat(Acting.Person person, LocalDate day) {
        var mandate = Objects.requireNonNull(person.mandate());
        return Voice.as(
                person,
                () -> new Digest.Seat(
                        names.namesOn(day, List.of(mandate.unit())).getOrDefault(mandate.unit(), ""),
                        tally.counts(mandate)));
    }
}
