package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/** The Party line and the union line from 2021 on, with what happened to them. */
@Component
class Bodies {

    /** The day before the programme begins: what was there already stands from then on. */
    static final LocalDate BEGINNING = LocalDate.of(2020, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Organisation organisation;
    private final Grassroots grassroots;
    private final Stage stage;

    Bodies(Organisation organisation, Grassroots grassroots, Stage stage) {
        this.organisation = organisation;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    /** Those of 2021, from the top down. */
    void begin() {
        var waiting = new ArrayList<>(
                rows().filter(row -> row.day("valid_from").equals(FIRST)).toList());
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(row -> !row.has("parent_key") || stage.knowsUnit(row.get("parent_key")))
                    .toList();
            ready.forEach(row -> found(row, BEGINNING, ""));
            waiting.removeAll(ready);
        }
    }

    /** Everything that changed later, in order of time. */
    List<Moment> changes() {
        return Rows.of("organisation-events.csv").stream()
                .map(row -> row.day("effective_on"))
                .distinct()
                .sorted()
                .map(day -> new Moment(day, Moment.REORGANISATION, () -> change(day)))
                .toList();
    }

    private void change(LocalDate day) {
        rows().filter(row -> row.day("valid_from").equals(day)).forEach(row -> begins(row, day));
        grassroots.moveTo(day);
        rows().filter(row -> day.equals(row.date("valid_to"))).forEach(row -> ends(row, day));
    }

    private void begins(Rows.Row row, LocalDate day) {
        var decision = decisionOf(row.get("key"), day);
        if (!stage.knowsUnit(row.get("key"))) {
            found(row, day, decision);
            return;
        }
        organisation.reorganise(new Reorganisation.Rename(
                stage.unit(row.get("key")),
                new Reorganisation.Title(row.get("code"), row.get("name"), row.get("short_name")),
                new Decision(decision, day, day)));
    }

    /** A body ends; where its grassroots organisations went has been done, the events say what else goes on from it. */
    private void ends(Rows.Row row, LocalDate day) {
        var key = row.get("key");
        if (goesOn(key, day)) {
            return;
        }
        var decision = new Decision(decisionOf(key, day), day, day);
        var successors = successors(key, day);
        var unit = stage.unit(key);
        if (successors.isEmpty()) {
            organisation.reorganise(new Reorganisation.Dissolve(unit, "Kết thúc hoạt động", decision));
        } else if (successors.size() == 1) {
            organisation.reorganise(new Reorganisation.Merge(
                    List.of(unit), into(successors.getFirst()), "Sắp xếp tổ chức bộ máy", decision));
        } else {
            var below = organisation.children(unit, day).stream().map(Unit::id).toList();
            organisation.reorganise(new Reorganisation.Split(unit, parts(successors, below), false, decision));
        }
    }

    private List<Reorganisation.Part> parts(List<String> successors, List<UnitId> below) {
        var parts = new ArrayList<Reorganisation.Part>();
        for (var successor : successors) {
            parts.add(new Reorganisation.Part(into(successor), null, parts.isEmpty() ? below : List.of()));
        }
        return parts;
    }

    private Reorganisation.Target into(String key) {
        return new Reorganisation.Target.Existing(stage.unit(key));
    }

    private List<String> successors(String key, LocalDate day) {
        return Rows.of("organisation-events.csv").stream()
                .filter(row -> row.get("predecessor_key").equals(key)
                        && row.day("effective_on").equals(day))
                .map(row -> row.get("successor_key"))
                .filter(successor -> !successor.isEmpty() && stage.knowsUnit(successor))
                .distinct()
                .toList();
    }

    private boolean goesOn(String key, LocalDate day) {
        return rows().anyMatch(row ->
                row.get("key").equals(key) && row.day("valid_from").equals(day));
    }

    private void found(Rows.Row row, LocalDate from, String decision) {
        stage.remember(
                row.get("key"),
                organisation.found(new Founding(
                        UnitKind.valueOf(row.get("kind")),
                        row.get("code"),
                        row.get("name"),
                        row.get("short_name"),
                        parent(row),
                        new Decision(decision.isEmpty() ? "Hiện có" : decision, from, from))));
    }

    private @Nullable UnitId parent(Rows.Row row) {
        return row.has("parent_key") ? stage.unit(row.get("parent_key")) : null;
    }

    private static String decisionOf(String key, LocalDate day) {
        Map<String, String> decisions = new LinkedHashMap<>();
        Rows.of("organisation-events.csv").stream()
                .filter(row -> row.day("effective_on").equals(day))
                .forEach(row -> {
                    decisions.putIfAbsent(row.get("predecessor_key"), row.get("decision"));
                    decisions.putIfAbsent(row.get("successor_key"), row.get("decision"));
                });
        var decision = decisions.getOrDefault(key, "");
        return decision.isEmpty() ? "Số liệu trình diễn" : decision;
    }

    private static Stream<Rows.Row> rows() {
        return Rows.of("organisations.csv").stream()
                .filter(row -> !row.get("line").equals("ZONE"));
    }
}
