package vn.songhanh.programme.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Makes an agreement of what was typed, or says of every field what is wrong with it. */
final class ProgrammeReading {

    /** What came of reading a form. */
    sealed interface Reading {

        record Understood(ProgrammeDraft draft) implements Reading {}

        record Faulty(Map<String, Words> faults) implements Reading {}
    }

    private final ProgrammeForm form;
    private final Map<String, Words> faults = new LinkedHashMap<>();

    private ProgrammeReading(ProgrammeForm form) {
        this.form = form;
    }

    static Reading of(ProgrammeForm form) {
        var reading = new ProgrammeReading(form);
        var draft = reading.draft();
        return reading.faults.isEmpty() ? new Reading.Understood(draft) : new Reading.Faulty(reading.faults);
    }

    private ProgrammeDraft draft() {
        var title = Typed.line(form.titleVi());
        if (title.isEmpty()) {
            faults.put("titleVi", Words.of("Ghi tên chương trình.", "Give the programme a title."));
        }
        return new ProgrammeDraft(
                code(),
                words(title, Typed.line(form.titleEn())),
                words(Typed.clean(form.aimVi()), Typed.clean(form.aimEn())),
                Typed.line(form.number()),
                day("signedOn", form.signedOn()),
                day("from", form.from()),
                day("to", form.to()),
                scope(),
                holders(),
                handedOver(),
                bases());
    }

    private String code() {
        var code = Typed.line(form.code());
        if (!code.matches("[a-z0-9][a-z0-9-]{1,79}") || "new".equals(code)) {
            faults.put(
                    "code",
                    Words.of(
                                    "Mã gồm chữ thường không dấu, chữ số và gạch nối, ví dụ {0}.",
                                    "The code is small letters, digits and hyphens, such as {0}.")
                            .with(code.isEmpty() ? "2027-2029" : Fold.slug(code)));
        }
        return code;
    }

    private LocalDate day(String field, @Nullable String typed) {
        if (TypedDate.read(Typed.line(typed)) instanceof TypedDate.Day(var day)) {
            return day;
        }
        faults.put(field, Words.of("Ghi ngày dạng ngày/tháng/năm.", "Write the day as day/month/year."));
        return LocalDate.EPOCH;
    }

    private Set<OwnershipSector> scope() {
        var scope = EnumSet.noneOf(OwnershipSector.class);
        for (var sector : OwnershipSector.values()) {
            if (form.sectors().contains(sector.name())) {
                scope.add(sector);
            }
        }
        return scope;
    }

    private Map<Side, UnitId> holders() {
        var holders = new EnumMap<Side, UnitId>(Side.class);
        for (var side : Side.values()) {
            var typed = Typed.line(form.unit(side));
            if (typed.matches("\\d{1,18}")) {
                holders.put(side, new UnitId(Long.parseLong(typed)));
            } else {
                faults.put(
                        ProgrammeWords.unit(side),
                        Words.of("{0}: chọn tổ chức.", "{0}: choose the organisation.")
                                .with(side.words()));
            }
        }
        return holders;
    }

    private Map<Side, LocalDate> handedOver() {
        var days = new EnumMap<Side, LocalDate>(Side.class);
        for (var side : Side.values()) {
            if (!Typed.line(form.since(side)).isEmpty()) {
                days.put(side, day(ProgrammeWords.since(side), form.since(side)));
            }
        }
        return days;
    }

    private List<Words> bases() {
        var vietnamese = lines(form.bases());
        var english = lines(form.basesEn());
        if (english.size() > vietnamese.size()) {
            faults.put(
                    "basesEn",
                    Words.of(
                            "Bản tiếng Anh có nhiều dòng hơn bản tiếng Việt.",
                            "There are more lines in English than in Vietnamese."));
        }
        var bases = new ArrayList<Words>();
        for (var line = 0; line < vietnamese.size(); line++) {
            bases.add(words(vietnamese.get(line), line < english.size() ? english.get(line) : ""));
        }
        return List.copyOf(bases);
    }

    private static List<String> lines(@Nullable String typed) {
        return Typed.clean(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Words words(String vietnamese, String english) {
        return Words.of(vietnamese, english.isEmpty() ? vietnamese : english);
    }
}
