package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Task;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Finds whose data have outlived their purpose, and erases them when an officer says so. Figures and pseudonyms stay. */
@Service
class Retention {

    static final String PATH = "/app/candidates/outlived";
    private static final String RULE = "CANDIDATE_RETENTION_MONTHS";
    private static final Words GROUP = Words.of("Nguồn đảng viên: hết thời hạn lưu", "Candidates: kept long enough");

    private final OutlivedTable outlived;
    private final CandidateTable candidates;
    private final PersonTable people;
    private final Laws laws;
    private final Clock clock;

    Retention(OutlivedTable outlived, CandidateTable candidates, PersonTable people, Laws laws, Clock clock) {
        this.outlived = outlived;
        this.candidates = candidates;
        this.people = people;
        this.laws = laws;
        this.clock = clock;
    }

    /** @param asked the page, from 1; one that is not there is the first */
    @Transactional(readOnly = true)
    OutlivedPage page(Mandate mandate, int asked) {
        var due = due();
        var number = (asked - 1) * OutlivedPage.ROWS < due.size() ? asked : 1;
        return new OutlivedPage(
                due.stream()
                        .skip((number - 1) * OutlivedPage.ROWS)
                        .limit(OutlivedPage.ROWS)
                        .toList(),
                due.size(),
                number,
                laws.on(RULE, VietnamTime.today(clock)),
                mandate.may(Role.OFFICER));
    }

    /** How many have been erased; each is held before it is asked again whether they wait for anything. */
    @Transactional
    int erase() {
        Voice.mandate(Role.OFFICER);
        var today = VietnamTime.today(clock);
        due().stream().sorted(Comparator.comparing(one -> one.id().value())).forEach(one -> candidates.hold(one.id()));
        return (int) due().stream().filter(one -> people.erase(one.id(), today)).count();
    }

    /** The line on the desk; empty when there is nobody. */
    Optional<Task> task() {
        var due = due();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new Task(
                        GROUP,
                        Words.of("Xóa dữ liệu của {0} người", "Erase the data of {0 person|persons}")
                                .with(due.size()),
                        laws.on(RULE, VietnamTime.today(clock)).words(),
                        PATH,
                        due.getFirst().due()));
    }

    private List<Outlived> due() {
        var today = VietnamTime.today(clock);
        return outlived.on(today, laws.on(RULE, today).value());
    }
}
