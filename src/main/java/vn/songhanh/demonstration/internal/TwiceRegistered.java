package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;

/** Somebody invented whom the Party side had in its pool when a union introduced them: whether they are one still waits to be said. */
@Component
class TwiceRegistered {

    private static final String ENTERPRISE = "0209975784";
    private static final Person PERSON =
            new Person("Ninh Mẫu Trầu", YearMonth.of(1999, 5), Person.Sex.FEMALE, Person.Job.TECHNICIAN, true);
    private static final String PARTY = "can.bo.dang";
    private static final String UNION = "cong.doan.thuy.nguyen";

    private final Candidates candidates;
    private final Stage stage;

    TwiceRegistered(Candidates candidates, Stage stage) {
        this.candidates = candidates;
        this.stage = stage;
    }

    List<Moment> moments() {
        var pooled = LocalDate.of(2026, 9, 7);
        var introduced = LocalDate.of(2026, 11, 10);
        return List.of(
                new Moment(
                        pooled,
                        Moment.WORK,
                        () -> stage.as(PARTY, pooled, () -> {
                            var id = registered(pooled.minusDays(7), "Tủ hồ sơ đảng ủy", Consent.Purpose.REGISTER);
                            return candidates.take(id, Step.of(StepKind.POOL, pooled, ""));
                        })),
                new Moment(
                        introduced,
                        Moment.WORK,
                        () -> stage.as(UNION, introduced, () -> {
                            var id = registered(
                                    introduced.minusDays(14),
                                    "Tủ hồ sơ công đoàn",
                                    Consent.Purpose.REGISTER,
                                    Consent.Purpose.SHARE);
                            return candidates.take(id, Step.of(StepKind.INTRODUCTION, introduced, "17-NQ/CĐCS"));
                        })));
    }

    private CandidateId registered(LocalDate on, String kept, Consent.Purpose... purposes) {
        var entry = new Entry(
                PERSON,
                stage.enterprise(ENTERPRISE),
                on,
                Arrays.stream(purposes)
                        .map(purpose -> new Consent(purpose, Consent.Form.REQUEST, on, kept, null))
                        .toList(),
                true);
        return ((Outcome.Done) candidates.enter(entry)).id();
    }
}
