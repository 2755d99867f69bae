package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Objection;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Reads fields of a form and notes what cannot be read. */
final class FieldReading {

    private static final int MOST_NAMED = 3;
    private static final Words UNKNOWN = Words.of(
            "sổ đăng ký không có; gõ mã số, hoặc tên từ 4 chữ cái",
            "not in the register; type its code, or 4 letters of its name");

    private final TypedForm form;
    private final List<Objection> faults = new ArrayList<>();

    FieldReading(TypedForm form) {
        this.form = form;
    }

    /** What could not be read; the values are of use only when this is empty. */
    List<Objection> faults() {
        return faults;
    }

    @Nullable
    LocalDate day(String field, Words what, boolean needed) {
        return switch (TypedDate.read(form.line(field))) {
            case TypedDate.Day(var date) -> date;
            case TypedDate.NotADate(var typed, var fault) -> {
                unreadable(field, what, typed, fault.words(), needed);
                yield null;
            }
            case TypedDate.Month _, TypedDate.Year _ -> {
                unreadable(field, what, form.line(field), TypedDate.Fault.NOT_A_DATE.words(), true);
                yield null;
            }
        };
    }

    /** A month; of a whole date its month, since the day is not kept. */
    @Nullable
    YearMonth month(String field, Words what) {
        return switch (TypedDate.read(form.line(field))) {
            case TypedDate.Month(var month) -> month;
            case TypedDate.Day(var date) -> YearMonth.from(date);
            case TypedDate.NotADate(var typed, var fault) -> {
                unreadable(field, what, typed, fault.words(), true);
                yield null;
            }
            case TypedDate.Year _ -> {
                unreadable(field, what, form.line(field), TypedDate.Fault.NOT_A_DATE.words(), true);
                yield null;
            }
        };
    }

    int count(String field, Words what) {
        var typed = form.line(field);
        return switch (TypedNumber.readWhole(typed)) {
            case TypedNumber.Understood(var value)
            when value.signum() >= 0 && value.precision() <= 6 -> value.intValueExact();
            case TypedNumber.NotANumber(var text, var fault) -> {
                unreadable(field, what, typed, fault.words(), true);
                yield 0;
            }
            case TypedNumber.Understood _, TypedNumber.Doubtful _ -> {
                unreadable(field, what, typed, TypedNumber.Fault.NOT_A_NUMBER.words(), true);
                yield 0;
            }
        };
    }

    String line(String field, Words what) {
        var typed = form.line(field);
        if (typed.isEmpty()) {
            faults.add(new Objection.Missing(field, what));
        }
        return typed;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> choices, Words what) {
        for (var one : choices.getEnumConstants()) {
            if (one.name().equals(form.line(field))) {
                return one;
            }
        }
        faults.add(new Objection.Missing(field, what));
        return null;
    }

    /** By its code, or by its name or a part of it. */
    @Nullable
    EnterpriseId enterprise(String field, EnterpriseLookup lookup) {
        var what = Words.of("doanh nghiệp", "the enterprise");
        var typed = line(field, what);
        var meant = typed.isEmpty() ? List.<EnterpriseLookup.Hit>of() : lookup.meant(typed);
        if (meant.size() == 1) {
            return meant.getFirst().id();
        }
        if (!typed.isEmpty()) {
            faults.add(new Objection.Unreadable(field, what, meant.isEmpty() ? UNKNOWN : several(meant)));
        }
        return null;
    }

    private static Words several(List<EnterpriseLookup.Hit> meant) {
        return Words.of("có nhiều, như {0}; gõ mã số", "there are several, such as {0}; type the code")
                .with(meant.stream()
                        .limit(MOST_NAMED)
                        .map(EnterpriseLookup.Hit::name)
                        .collect(Collectors.joining("; ")));
    }

    private void unreadable(String field, Words what, String typed, Words why, boolean needed) {
        if (!typed.isEmpty()) {
            faults.add(new Objection.Unreadable(field, what, why));
        } else if (needed) {
            faults.add(new Objection.Missing(field, what));
        }
    }
}
