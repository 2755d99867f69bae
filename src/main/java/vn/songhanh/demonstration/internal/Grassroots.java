package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;

/** The organisations inside enterprises: those of before the programme, and where all of them went later. */
@Component
class Grassroots {

    /** An organisation in an enterprise, with the key of the body above it. */
    record Member(String code, EnterpriseId enterprise, Line line, UnitId unit) {}

    private final Organisation organisation;
    private final Enterprises register;
    private final Stage stage;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Rows.Row>> management = new HashMap<>();

    Grassroots(Organisation organisation, Enterprises register, Stage stage) {
        this.organisation = organisation;
        this.register = register;
        this.stage = stage;
    }

    /** Those that stood when the enterprise came into the register. */
    void begin(Rows.Row row, LocalDate from) {
        if (row.has("union_since")) {
            found(row, Line.UNION, UnitKind.GRASSROOTS_UNION, "CĐCS " + row.get("name"), from);
        }
        if (row.has("party_since")) {
            var committee = row.get("party_kind").contains("COMMITTEE");
            var kind = committee ? UnitKind.GRASSROOTS_COMMITTEE : UnitKind.GRASSROOTS_CELL;
            found(row, Line.PARTY, kind, (committee ? "Đảng bộ " : "Chi bộ ") + row.get("name"), from);
        }
    }

    /** One that a case of the demonstration has founded. */
    void joined(String code, Line line, LocalDate on) {
        var enterprise = stage.enterprise(code);
        register.standing(enterprise, on)
                .flatMap(standing -> standing.organisation(line))
                .ifPresent(unit -> members.add(new Member(code, enterprise, line, unit)));
    }

    List<Member> all() {
        return List.copyOf(members);
    }

    /** On a day of reorganisation each goes below the body that looks after its enterprise from then on. */
    void moveTo(LocalDate day) {
        for (var member : members) {
            var above = manager(member.code(), member.line(), day).filter(stage::knowsUnit);
            var now = organisation.unit(member.unit(), day);
            if (above.isEmpty() || now.isEmpty()) {
                continue;
            }
            var parent = stage.unit(above.get());
            if (!parent.equals(now.get().parent())) {
                var decision = new Decision("Số liệu trình diễn", day, day);
                organisation.reorganise(
                        new Reorganisation.Transfer(member.unit(), parent, "Sắp xếp tổ chức bộ máy", decision));
            }
        }
    }

    Optional<String> manager(String code, Line line, LocalDate day) {
        if (management.isEmpty()) {
            Rows.of("enterprise-management.csv")
                    .forEach(row -> management
                            .computeIfAbsent(row.get("code"), _ -> new ArrayList<>())
                            .add(row));
        }
        return management.getOrDefault(code, List.of()).stream()
                .filter(row -> row.get("line").equals(line.name()) && holds(row, day))
                .map(row -> row.get("unit_key"))
                .findFirst();
    }

    private static boolean holds(Rows.Row row, LocalDate day) {
        var to = row.date("valid_to");
        return !row.day("valid_from").isAfter(day) && (to == null || to.isAfter(day));
    }

    private void found(Rows.Row row, Line line, UnitKind kind, String name, LocalDate from) {
        var above = manager(row.get("code"), line, from.isBefore(LocalDate.of(2021, 1, 1)) ? from.plusDays(1) : from)
                .filter(stage::knowsUnit);
        if (above.isEmpty()) {
            return;
        }
        var enterprise = stage.enterprise(row.get("code"));
        var unit = organisation.found(
                new Founding(kind, "", name, name, stage.unit(above.get()), new Decision("Hiện có", from, from)));
        register.organised(enterprise, line, unit, from);
        members.add(new Member(row.get("code"), enterprise, line, unit));
    }
}
