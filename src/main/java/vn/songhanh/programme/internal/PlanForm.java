package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;

/** What the browser sends of a plan: a text for each indicator, the reason, and the version that stood on the form. */
record PlanForm(Map<String, String> targets, String reason, long unit, int seen) {

    static final String FIELD = "target-";
    private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999);

    /** What was made of it. */
    record Reading(Map<String, BigDecimal> targets, Map<String, Words> faults) {}

    static PlanForm of(MultiValueMap<String, String> typed) {
        var targets = new LinkedHashMap<String, String>();
        typed.forEach((field, values) -> {
            if (field.startsWith(FIELD)) {
                targets.put(field.substring(FIELD.length()), Typed.line(values.getFirst()));
            }
        });
        return new PlanForm(targets, Typed.line(typed.getFirst("reason")), number(typed.getFirst("unit")), (int)
                number(typed.getFirst("seen")));
    }

    private static long number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    /** Every cell is read, so that one fault never hides another; an empty cell is no target. */
    Reading read(List<Indicator> indicators, Language language) {
        var read = new LinkedHashMap<String, BigDecimal>();
        var faults = new LinkedHashMap<String, Words>();
        for (var indicator : indicators) {
            var typed = targets.getOrDefault(indicator.code(), "");
            if (typed.isEmpty()) {
                continue;
            }
            switch (number(indicator, typed, language)) {
                case TypedNumber.Understood(var value)
                when value.signum() >= 0 && value.compareTo(MOST) <= 0 -> read.put(indicator.code(), value);
                case TypedNumber.Understood _ -> faults.put(indicator.code(), outOfRange(typed));
                case TypedNumber.Doubtful(var value, var doubt) ->
                    faults.put(indicator.code(), doubtful(typed, value, doubt));
                case TypedNumber.NotANumber(var _, var fault) -> faults.put(indicator.code(), noNumber(typed, fault));
            }
        }
        return new Reading(read, faults);
    }

    private static TypedNumber number(Indicator indicator, String typed, Language language) {
        return indicator.kind() == Indicator.Kind.RATIO
                ? TypedNumber.read(typed, language)
                : TypedNumber.readWhole(typed);
    }

    private static Words noNumber(String typed, TypedNumber.Fault fault) {
        return Words.of("“{0}”: {1}. Gõ số, ví dụ 1.200.", "“{0}”: {1}. Type a number such as 1,200.")
                .with(typed, fault.words());
    }

    private static Words doubtful(String typed, BigDecimal value, TypedNumber.Doubt doubt) {
        return Words.of("“{0}”: {1}. Nếu là {2} thì gõ lại chỉ số đó.", "“{0}”: {1}. If it is {2}, type only that.")
                .with(typed, doubt.words(), value);
    }

    private static Words outOfRange(String typed) {
        return Words.of("“{0}”: chỉ tiêu từ 0 đến 99.999.999.", "“{0}”: a target is from 0 to 99,999,999.")
                .with(typed);
    }
}
