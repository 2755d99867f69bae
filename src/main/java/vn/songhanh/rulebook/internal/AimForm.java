package vn.songhanh.rulebook.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.rulebook.internal.Aim.Objection;
import vn.songhanh.rulebook.internal.Aim.Wish;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** What the browser sends to set a threshold anew. */
public record AimForm(
        @Nullable String value,
        @Nullable String from,
        @Nullable String paper) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Short.MAX_VALUE);

    sealed interface Reading {
        record Understood(Wish wish) implements Reading {}

        record Faulty(Map<String, Words> faults) implements Reading {}
    }

    static AimForm empty() {
        return new AimForm("", "", "");
    }

    Reading read() {
        var faults = new LinkedHashMap<String, Words>();
        var number = TypedNumber.readWhole(value == null ? "" : value);
        var date = TypedDate.read(from == null ? "" : from);
        if (!(number instanceof TypedNumber.Understood(var whole))) {
            faults.put(
                    "value", Words.of("Ghi ngưỡng mới là một số nguyên.", "Give the new threshold as a whole number."));
        } else if (whole.abs().compareTo(MOST) > 0) {
            faults.put("value", Words.of("Ngưỡng quá lớn.", "The threshold is too large."));
        }
        if (!(date instanceof TypedDate.Day)) {
            faults.put("from", Words.of("Ghi ngày bắt đầu áp dụng.", "Give the first day on which it holds."));
        }
        return faults.isEmpty()
                        && number instanceof TypedNumber.Understood(var understood)
                        && date instanceof TypedDate.Day(var day)
                ? new Reading.Understood(new Wish(understood.intValue(), day, paper == null ? "" : paper.strip()))
                : new Reading.Faulty(faults);
    }

    /** The objections at the fields that can put them right. */
    static Map<String, Words> faults(List<Objection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        for (var objection : objections) {
            switch (objection) {
                case Objection.RuledByLaw _ ->
                    faults.put(
                            "",
                            Words.of(
                                    "Điều này do Điều lệ hoặc luật quy định, không đặt tại đây.",
                                    "A charter or a law rules this; it is not set here."));
                case Objection.NotPositive _ ->
                    faults.put("value", Words.of("Ngưỡng phải từ 1 trở lên.", "The threshold must be 1 or more."));
                case Objection.PaperMissing _ ->
                    faults.put("paper", Words.of("Ghi số văn bản đặt ngưỡng này.", "Name the paper that sets it."));
                case Objection.NotAfter(var last) ->
                    faults.put(
                            "from",
                            Words.of(
                                            "Ngưỡng đang áp dụng bắt đầu từ {0}; ngày mới phải sau ngày đó.",
                                            "The threshold in force began on {0}; the new one must begin later.")
                                    .with(last));
            }
        }
        return faults;
    }
}
