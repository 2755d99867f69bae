package vn.songhanh.demonstration.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.People;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;

/** The invented people who sign in, all with the password that only the demonstration takes. */
@Component
class Cast {

    static final String PASSWORD = "songhanh-demo";

    private final People people;
    private final Stage stage;
    private final Set<String> taken = new HashSet<>();

    Cast(People people, Stage stage) {
        this.people = people;
        this.stage = stage;
    }

    void begin() {
        Map<String, NewPerson> persons = new LinkedHashMap<>();
        for (var row : Rows.of("people.csv")) {
            persons.put(
                    row.get("username"),
                    new NewPerson(
                            row.get("username"),
                            row.get("full_name"),
                            PASSWORD,
                            row.get("role").equals("ADMINISTRATOR"),
                            false));
        }
        people.addAll(List.copyOf(persons.values()));
    }

    /** Roles at bodies that are there by now. */
    void take() {
        Rows.of("people.csv").stream()
                .filter(row -> row.has("org_key") && stage.knowsUnit(row.get("org_key")))
                .filter(row -> taken.add(row.get("username") + "@" + row.get("org_key")))
                .forEach(row -> people.grant(new NewRole(
                        row.get("username"),
                        side(row.get("username")),
                        stage.unit(row.get("org_key")),
                        Role.valueOf(row.get("role")),
                        row.day("valid_from").minusDays(1),
                        row.date("valid_to"))));
    }

    private static Side side(String username) {
        return username.contains("cong.doan") ? Side.UNION : Side.PARTY;
    }
}
