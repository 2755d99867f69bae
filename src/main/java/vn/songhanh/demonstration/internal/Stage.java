package vn.songhanh.demonstration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.songhanh.access.People;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.CaseId;
import vn.songhanh.time.HouseClock;
import vn.songhanh.time.VietnamTime;

/** Who acts when: each act of the demonstration is done by one of its people, on its day. */
@Component
class Stage {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final People people;
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, EnterpriseId> enterprises = new HashMap<>();
    private final Map<String, CaseId> cases = new HashMap<>();

    Stage(People people) {
        this.people = people;
    }

    <T> T as(String username, LocalDate on, Supplier<T> act) {
        var person = people.acting(username, on).orElseThrow();
        return on(on, () -> Voice.as(person, act));
    }

    /** At a minute that matters, such as the one in which an article is published. */
    <T> T as(String username, Instant moment, Supplier<T> act) {
        var person = people.acting(username, VietnamTime.dayOf(moment)).orElseThrow();
        return HouseClock.asOf(moment, () -> Voice.as(person, act));
    }

    <T> T on(LocalDate day, Supplier<T> act) {
        return HouseClock.asOf(day.atTime(MORNING).atZone(VietnamTime.ZONE).toInstant(), act);
    }

    void remember(String key, UnitId unit) {
        units.put(key, unit);
    }

    boolean knowsUnit(String key) {
        return units.containsKey(key);
    }

    UnitId unit(String key) {
        return Objects.requireNonNull(units.get(key), key);
    }

    void remember(String code, EnterpriseId enterprise) {
        enterprises.put(code, enterprise);
    }

    EnterpriseId enterprise(String code) {
        return Objects.requireNonNull(enterprises.get(code), code);
    }

    /** The key is the code of the enterprise and the objective, such as {@code 0209953903/PARTY}. */
    void remember(String key, CaseId id) {
        cases.put(key, id);
    }

    CaseId caseOf(String key) {
        return Objects.requireNonNull(cases.get(key), key);
    }
}
