package vn.songhanh.candidate.internal;

import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.Person;
import vn.songhanh.text.Fold;

/** Who a candidate is, as one sealed text: what the database holds tells neither name, month of birth, sex, job nor membership. */
@Component
class PersonSeal {

    private static final String BETWEEN = "\n";

    private final PersonCipher cipher;

    PersonSeal(PersonCipher cipher) {
        this.cipher = cipher;
    }

    String sealed(Person person) {
        return cipher.sealed(String.join(
                BETWEEN,
                person.fullName(),
                person.born().toString(),
                person.sex().name(),
                person.job().name(),
                Boolean.toString(person.unionMember())));
    }

    Person opened(String kept) {
        var told = List.of(cipher.opened(kept).split(BETWEEN));
        return new Person(
                told.get(0),
                YearMonth.parse(told.get(1)),
                Person.Sex.valueOf(told.get(2)),
                Person.Job.valueOf(told.get(3)),
                Boolean.parseBoolean(told.get(4)));
    }

    /** The same for two of one sex and month of birth whose names differ in accents and case at most. */
    String alike(Person person) {
        return cipher.digest(String.join(
                BETWEEN,
                Fold.unaccented(person.fullName()),
                person.born().toString(),
                person.sex().name()));
    }
}
