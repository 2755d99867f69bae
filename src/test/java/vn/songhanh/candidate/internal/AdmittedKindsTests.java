package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.Figures;

/** Whom an admission counts beside 2.07: direct workers, women, those of thirty and younger, owners and managers (2.08 to 2.11). */
class AdmittedKindsTests extends InCandidateWorld {

    private static final LocalDate RESOLVED = MARCH.plusDays(90);
    private static final LocalDate ADMITTED = RESOLVED.plusDays(60);
    private static final List<String> COUNTED = List.of("2.07", "2.08", "2.09", "2.10a", "2.10b", "2.11");
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Figures figures;

    /** Age is counted by months, as the rules of the admission count it. */
    @ParameterizedTest(name = "{0}, {1}, 30 years and {2} months: {3}")
    @CsvSource({
        "WORKER, FEMALE, 0, 2.07 2.08 2.09 2.10a 2.10b",
        "WORKER, MALE, 1, 2.07 2.08 2.09",
        "TECHNICIAN, MALE, -1, 2.07 2.08 2.10b",
        "OFFICE, FEMALE, 1, 2.07 2.08 2.10a",
        "MANAGER, MALE, 12, 2.07 2.08 2.11",
        "OWNER, FEMALE, 120, 2.07 2.08 2.10a 2.11"
    })
    void an_admission_counts_where_the_person_belongs(Person.Job job, Person.Sex sex, int months, String counted) {
        var before = counts();

        admitted(new Person(
                "Người Kết Nạp " + COUNT.incrementAndGet(),
                YearMonth.from(ADMITTED).minusYears(30).minusMonths(months),
                sex,
                job,
                true));

        var after = counts();
        assertThat(COUNTED.stream().filter(code -> after.get(code) > before.get(code)))
                .containsExactlyElementsOf(List.of(counted.split(" ")));
    }

    private void admitted(Person person) {
        var enterprise = world.enterprise();
        CandidateId id = as(world.ofDistrict(), () -> {
            var entered = done(candidates.enter(
                    CandidateWorld.entry(person, enterprise, MARCH, Consent.Purpose.REGISTER, Consent.Purpose.SHARE)));
            done(candidates.take(entered, Step.of(StepKind.INTRODUCTION, MARCH.plusDays(9), "05-NQ/CĐCS")));
            return entered;
        });
        world.verified(candidates, id, MARCH.plusDays(20));
        world.admitted(candidates, id, RESOLVED);
    }

    private Map<String, Long> counts() {
        return COUNTED.stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> CandidateWorld.count(figures, world.programme, code, ADMITTED.getYear())));
    }
}
