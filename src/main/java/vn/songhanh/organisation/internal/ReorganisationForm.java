package vn.songhanh.organisation.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.web.NotFound;

/** What the browser sends to record a reorganisation, field by field as it was typed. */
public record ReorganisationForm(MultiValueMap<String, String> typed) {

    private static final int MOST_PARTS = 12;
    private static final Set<UnitEvent.Kind> TITLED =
            EnumSet.of(UnitEvent.Kind.RENAME, UnitEvent.Kind.UPGRADE, UnitEvent.Kind.DOWNGRADE);
    private static final List<String> NOT_CONTENT = List.of("step", "previewed", "_csrf", "seen");

    static ReorganisationForm fresh(UnitEvent.Kind kind, Line line, Optional<Unit> unit) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("kind", kind.name());
        typed.set("line", line.name());
        unit.ifPresent(there -> {
            typed.set("unit", there.id().toString());
            if (TITLED.contains(kind)) {
                typed.set("name", there.name());
                typed.set("shortName", there.shortName());
                typed.set("code", there.code());
                if (kind != UnitEvent.Kind.DOWNGRADE) {
                    typed.set("unitKind", there.kind().name());
                }
            }
        });
        return new ReorganisationForm(typed);
    }

    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    UnitEvent.Kind kind() {
        return List.of(UnitEvent.Kind.values()).stream()
                .filter(kind -> kind.name().equals(value("kind")))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Line> line() {
        return List.of(Line.values()).stream()
                .filter(line -> line.name().equals(value("line")))
                .findFirst();
    }

    Optional<UnitId> unit() {
        return id(value("unit"));
    }

    /** One more part than was typed, and at least two. */
    public int parts() {
        var typedParts = 0;
        for (var part = 0; part < MOST_PARTS; part++) {
            if (typesPart(part)) {
                typedParts = part + 1;
            }
        }
        return Math.min(MOST_PARTS, Math.max(2, typedParts + 1));
    }

    boolean typesPart(int part) {
        return !value("part%d-name".formatted(part)).isEmpty()
                || id(value("part%d-into".formatted(part))).isPresent();
    }

    /** The versions of the units when the form was opened, as {@code unit:version}. */
    Map<UnitId, Integer> seen() {
        return values("seen").stream()
                .map(one -> one.split(":", 2))
                .filter(one -> one.length == 2 && id(one[0]).isPresent() && one[1].matches("\\d{1,9}"))
                .collect(Collectors.toMap(
                        one -> id(one[0]).orElseThrow(), one -> Integer.valueOf(one[1]), (first, _) -> first));
    }

    /** Stands for all that was typed: what is carried out is what was looked at. */
    public String fingerprint() {
        var content = typed.entrySet().stream()
                .filter(field -> !NOT_CONTENT.contains(field.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\n"));
        return Integer.toHexString(content.hashCode());
    }

    boolean confirms() {
        return "confirm".equals(value("step")) && fingerprint().equals(value("previewed"));
    }

    static Optional<UnitId> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(new UnitId(Long.parseLong(text))) : Optional.empty();
    }
}
