package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;

/** Invented persons of the pool, each named for a plant so that nobody takes them for somebody. */
@Component
class Nominees {

    private static final Logger LOG = LoggerFactory.getLogger(Nominees.class);
    private static final LocalDate FIRST = LocalDate.of(2021, 2, 8);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final int EVERY = 74;
    private static final List<String> NAMES = List.of(
            "Lê Mẫu Sen",
            "Phạm Mẫu Cúc",
            "Vũ Mẫu Trúc",
            "Bùi Mẫu Đào",
            "Ngô Mẫu Mai",
            "Đỗ Mẫu Tùng",
            "Hồ Mẫu Quế",
            "Dương Mẫu Lan",
            "Đặng Mẫu Huệ",
            "Trịnh Mẫu Liễu",
            "Đoàn Mẫu Bách",
            "Lương Mẫu Thông",
            "Mai Mẫu Dừa",
            "Tạ Mẫu Sim",
            "Cao Mẫu Bưởi",
            "Đinh Mẫu Gạo",
            "Lâm Mẫu Phượng",
            "Phan Mẫu Bàng",
            "Hà Mẫu Ngâu",
            "Tô Mẫu Nhài",
            "Kiều Mẫu Xoan",
            "La Mẫu Lộc",
            "Quách Mẫu Hồng",
            "Vi Mẫu Thị",
            "Nghiêm Mẫu Sấu",
            "Thái Mẫu Chè",
            "Chu Mẫu Lúa",
            "Tống Mẫu Ngô");

    /** Enterprises, with the officers of both bodies who answer for their persons. */
    private static final List<Place> PLACES = List.of(
            new Place("0209948318", "cong.doan.ngo.quyen", "can.bo.dang"),
            new Place("0209949375", "cong.doan.hai.an", "dang.hai.an"),
            new Place("0209965659", "cong.doan.le.chan", "can.bo.dang"),
            new Place("0209975784", "cong.doan.thuy.nguyen", "can.bo.dang"),
            new Place("0209978640", "cong.doan.an.duong", "can.bo.dang"));

    private final Candidates candidates;
    private final Stage stage;
    private final Map<Integer, CandidateId> ids = new HashMap<>();

    Nominees(Candidates candidates, Stage stage) {
        this.candidates = candidates;
        this.stage = stage;
    }

    private record Place(String enterprise, String union, String party) {}

    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (var number = 0; number < NAMES.size(); number++) {
            tell(number, moments);
        }
        for (var quarter = LocalDate.of(2021, 3, 30); quarter.isBefore(LAST); quarter = quarter.plusMonths(3)) {
            moments.add(time(quarter));
        }
        moments.add(time(LAST));
        return moments;
    }

    private Moment time(LocalDate day) {
        return new Moment(
                day,
                Moment.WORK,
                () -> stage.on(day, () -> {
                    candidates.timePasses();
                    return day;
                }));
    }

    private void tell(int number, List<Moment> moments) {
        var place = PLACES.get(number % PLACES.size());
        var begin = FIRST.plusDays((long) number * EVERY);
        moments.add(new Moment(begin, Moment.WORK, () -> enter(number, place, begin)));
        for (var step : NomineeSteps.of(number, begin)) {
            var told = told(step);
            if (!told.isAfter(LAST)) {
                moments.add(new Moment(told, Moment.WORK, () -> take(number, place, step, told)));
            }
        }
    }

    private void enter(int number, Place place, LocalDate on) {
        var purposes = EnumSet.of(Consent.Purpose.REGISTER);
        if (number % 9 != 4) {
            purposes.add(Consent.Purpose.SHARE);
        }
        if (NomineeSteps.moves(number)) {
            purposes.add(Consent.Purpose.MOVE);
        }
        var entry = new Entry(
                person(number, on),
                stage.enterprise(place.enterprise()),
                on,
                purposes.stream()
                        .map(purpose -> new Consent(purpose, Consent.Form.REQUEST, on, "Tủ hồ sơ công đoàn", null))
                        .toList(),
                false);
        keep(number, stage.as(place.union(), on, () -> candidates.enter(entry)));
    }

    private void take(int number, Place place, Step step, LocalDate told) {
        var id = ids.get(number);
        if (id != null) {
            var whole = step.kind() == StepKind.MOVE
                    ? step.to(stage.enterprise(next(number).enterprise()))
                    : step;
            keep(number, stage.as(officer(place, step.kind()), told, () -> candidates.take(id, whole)));
        }
    }

    private static Place next(int number) {
        return PLACES.get((number + 1) % PLACES.size());
    }

    /** Who moves is told of by the body that looks after both enterprises. */
    private static String officer(Place place, StepKind kind) {
        return switch (kind) {
            case INTRODUCTION -> place.union();
            case MOVE, TRANSFER -> "can.bo.dang";
            default -> place.party();
        };
    }

    /** When all of it has happened. */
    private static LocalDate told(Step step) {
        return step.also() != null && step.also().isAfter(step.on()) ? step.also() : step.on();
    }

    /** Who cannot go on stays where they are. */
    private void keep(int number, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> ids.put(number, done.id());
            case Outcome.Declined declined -> {
                ids.remove(number);
                LOG.warn("nominee {}: {}", number, declined.objections());
            }
        }
    }

    private static Person person(int number, LocalDate on) {
        return new Person(
                NAMES.get(number),
                YearMonth.from(on).minusMonths(22 * 12L + (number * 17L) % 200),
                number % 2 == 0 ? Person.Sex.FEMALE : Person.Sex.MALE,
                Arrays.asList(
                                Person.Job.WORKER,
                                Person.Job.WORKER,
                                Person.Job.TECHNICIAN,
                                Person.Job.WORKER,
                                Person.Job.OFFICE,
                                Person.Job.MANAGER)
                        .get(number % 6),
                true);
    }
}
