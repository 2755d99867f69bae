package vn.songhanh.enterprise.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.text.Typed;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** What the browser sends of one dated fact: a count of people, or a unit that takes over. */
public record FactForm(
        @Nullable String on,
        @Nullable String workers,
        @Nullable String unionMembers,
        @Nullable String officialMembers,
        @Nullable String probationaryMembers,
        @Nullable String sure,
        @Nullable String source,
        @Nullable String unit) {

    /** The field of a number that is asked about. */
    static final String DOUBTED = "workers";

    static final FactForm EMPTY = new FactForm(null, null, null, null, null, null, null, null);

    /** A form read: the fact where nothing is wrong, else what is, by the field. */
    record Read<T>(@Nullable T fact, Map<String, Words> faults) {}

    Read<Survey> survey(LocalDate today) {
        var faults = new LinkedHashMap<String, Words>();
        var day = day(today, faults);
        var all = count("workers", workers, faults);
        var union = count("unionMembers", unionMembers, faults);
        var official = count("officialMembers", officialMembers, faults);
        var probationary = count("probationaryMembers", probationaryMembers, faults);
        if (faults.isEmpty() && Math.max(union, official + probationary) > all) {
            faults.put(
                    "workers",
                    Words.of(
                            "Số lao động ít hơn số đoàn viên hoặc đảng viên làm việc tại đó",
                            "There are fewer workers than union or Party members among them"));
        }
        return faults.isEmpty() && day != null
                ? new Read<>(new Survey(day, all, union, official, probationary, Typed.line(source)), faults)
                : new Read<>(null, faults);
    }

    Read<Takeover> takeover(LocalDate today) {
        var faults = new LinkedHashMap<String, Words>();
        var day = day(today, faults);
        if (unit == null || !unit.matches("\\d{1,18}")) {
            faults.put("unit", Words.of("Chưa chọn đơn vị", "No unit was chosen"));
            return new Read<>(null, faults);
        }
        return faults.isEmpty() && day != null
                ? new Read<>(new Takeover(new UnitId(Long.parseLong(unit)), day), faults)
                : new Read<>(null, faults);
    }

    /** From that day on the unit manages the enterprise. */
    record Takeover(UnitId unit, LocalDate from) {}

    private @Nullable LocalDate day(LocalDate today, Map<String, Words> faults) {
        if (!(TypedDate.read(Typed.line(on)) instanceof TypedDate.Day(var day))) {
            faults.put("on", Words.of("Ngày phải ở dạng ngày/tháng/năm", "The date must be day/month/year"));
            return null;
        }
        if (day.isAfter(today)) {
            faults.put("on", Words.of("Ngày ở sau ngày hôm nay", "The day lies in the future"));
        }
        return day;
    }

    private static int count(String field, @Nullable String typed, Map<String, Words> faults) {
        return switch (TypedNumber.readWhole(Typed.line(typed))) {
            case TypedNumber.Understood(var value) -> counted(field, value, faults);
            case TypedNumber.Doubtful(var value, var doubt) -> counted(field, value, faults);
            case TypedNumber.NotANumber not -> {
                if (not.fault() != TypedNumber.Fault.EMPTY || field.equals("workers")) {
                    faults.put(field, not.fault().words());
                }
                yield 0;
            }
        };
    }

    private static int counted(String field, BigDecimal value, Map<String, Words> faults) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            faults.put(field, Words.of("Số phải từ 0 đến 1.000.000", "The number must be from 0 to 1,000,000"));
            return 0;
        }
        return value.intValue();
    }
}
