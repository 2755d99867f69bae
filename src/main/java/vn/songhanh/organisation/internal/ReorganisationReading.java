package vn.songhanh.organisation.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Part;
import vn.songhanh.organisation.Reorganisation.Target;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.NotFound;

/** Makes a reorganisation of what was typed, or tells at which fields it cannot. */
final class ReorganisationReading {

    sealed interface Reading {
        record Understood(Reorganisation wish) implements Reading {}

        record Faulty(Map<String, Words> faults) implements Reading {}
    }

    private final ReorganisationForm form;
    private final Map<String, Words> faults = new LinkedHashMap<>();

    private ReorganisationReading(ReorganisationForm form) {
        this.form = form;
    }

    static Reading of(ReorganisationForm form) {
        var reading = new ReorganisationReading(form);
        var wish = reading.wish();
        return reading.faults.isEmpty() ? new Reading.Understood(wish) : new Reading.Faulty(reading.faults);
    }

    private Reorganisation wish() {
        var decision = decision();
        return switch (form.kind()) {
            case FOUND -> found(decision);
            case RENAME -> new Reorganisation.Rename(unit(), title(""), decision);
            case TRANSFER -> new Reorganisation.Transfer(unit(), chosen("parent"), reason(), decision);
            case MERGE -> merge(decision);
            case SPLIT -> split(decision);
            case UPGRADE ->
                new Reorganisation.Upgrade(unit(), unitKind("unitKind"), title(""), form.value("approval"), decision);
            case DOWNGRADE ->
                new Reorganisation.Downgrade(unit(), unitKind("unitKind"), title(""), form.value("approval"), decision);
            case SUSPEND -> new Reorganisation.Suspend(unit(), form.value("reason"), decision);
            case RESUME -> new Reorganisation.Resume(unit(), decision);
            case DISSOLVE -> new Reorganisation.Dissolve(unit(), reason(), decision);
        };
    }

    /** Organisations are counted by kind of event, with the reason; wards and zones are no organisations. */
    private String reason() {
        var reason = form.value("reason");
        if (reason.isEmpty()
                && form.line().filter(ReorganisationReading::ofPlaces).isEmpty()) {
            faults.put(
                    "reason",
                    Words.of(
                            "Ghi lý do: tổ chức giải thể, sáp nhập, chuyển giao được tổng hợp theo loại việc, có lý do (chỉ tiêu 3.09, 3.10).",
                            "Give the reason: organisations that are dissolved, merged or transferred are told by kind of event, with the reason (indicators 3.09, 3.10)."));
        }
        return reason;
    }

    static boolean ofPlaces(Line line) {
        return line == Line.TERRITORY || line == Line.ZONE;
    }

    private Reorganisation found(Decision decision) {
        var title = title("");
        return new Reorganisation.Found(new Founding(
                unitKind("unitKind"),
                title.code(),
                title.name(),
                title.shortName(),
                form.unit().orElse(null),
                decision));
    }

    private Reorganisation merge(Decision decision) {
        var units = new ArrayList<UnitId>();
        units.add(unit());
        form.values("with").stream()
                .flatMap(id -> ReorganisationForm.id(id).stream())
                .forEach(units::add);
        return new Reorganisation.Merge(units, target("", "into"), reason(), decision);
    }

    private Reorganisation split(Decision decision) {
        var parts = IntStream.range(0, form.parts())
                .filter(form::typesPart)
                .mapToObj(this::part)
                .toList();
        return new Reorganisation.Split(unit(), parts, form.has("goesOn", "true"), decision);
    }

    private Part part(int number) {
        var prefix = "part%d-".formatted(number);
        var below = form.typed().keySet().stream()
                .filter(field -> field.startsWith("child-") && form.value(field).equals(Integer.toString(number)))
                .flatMap(field -> ReorganisationForm.id(field.substring("child-".length())).stream())
                .toList();
        return new Part(target(prefix, prefix + "into"), share(prefix + "share"), below);
    }

    private Target target(String prefix, String field) {
        return ReorganisationForm.id(form.value(field))
                .<Target>map(Target.Existing::new)
                .orElseGet(() -> new Target.Begun(
                        unitKind(prefix + "unitKind"),
                        title(prefix),
                        ReorganisationForm.id(form.value("above")).orElse(null)));
    }

    private Title title(String prefix) {
        return new Title(form.value(prefix + "code"), form.value(prefix + "name"), form.value(prefix + "shortName"));
    }

    private Decision decision() {
        return new Decision(form.value("number"), date("decidedOn"), date("effectiveOn"));
    }

    private LocalDate date(String field) {
        return switch (TypedDate.read(form.value(field))) {
            case TypedDate.Day(var day) -> day;
            case TypedDate.NotADate(var _, var fault) -> {
                faults.put(field, fault.words());
                yield LocalDate.EPOCH;
            }
            case TypedDate.Month _ -> dayMissing(field);
            case TypedDate.Year _ -> dayMissing(field);
        };
    }

    private LocalDate dayMissing(String field) {
        faults.put(field, Words.of("Cần đủ ngày, tháng, năm.", "Day, month and year are needed."));
        return LocalDate.EPOCH;
    }

    private @Nullable BigDecimal share(String field) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        if (TypedNumber.read(form.value(field), Language.VI) instanceof TypedNumber.Understood(var percent)
                && percent.signum() > 0
                && percent.compareTo(BigDecimal.valueOf(100)) <= 0) {
            return percent.movePointLeft(2);
        }
        faults.put(field, Words.of("Tỷ lệ là số từ trên 0 đến 100.", "The share is a number above 0, at most 100."));
        return null;
    }

    private UnitKind unitKind(String field) {
        return Optional.of(form.value(field))
                .flatMap(name -> List.of(UnitKind.values()).stream()
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .orElseGet(() -> {
                    faults.put(field, Words.of("Chọn loại hình.", "Choose the kind."));
                    return UnitKind.ZONE;
                });
    }

    private UnitId chosen(String field) {
        return ReorganisationForm.id(form.value(field)).orElseGet(() -> {
            faults.put(field, Words.of("Chọn một đơn vị.", "Choose a unit."));
            return new UnitId(0);
        });
    }

    private UnitId unit() {
        return form.unit().orElseThrow(NotFound::new);
    }
}
