package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Decision;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Reads what was typed of an organisation after its founding, and notes what is wrong by field. */
record AfterReading(StepForm form, Map<String, Words> faults, LocalDate today) {

    static final Words NOT_THERE = Words.of(
            "Chọn doanh nghiệp đang có tổ chức này, từ ngày quyết định đến nay; tổ chức phải còn ở doanh nghiệp khác.",
            "Choose an enterprise that has this organisation from the day of the decision until now; it must be in another one too.");
    static final Words NOT_YOURS = Words.of(
            "Tổ chức không thuộc đơn vị của đồng chí quản lý. Nhờ cán bộ của đơn vị quản lý ghi.",
            "The organisation is not managed within your unit. Ask an officer of the managing unit.");
    static final Words NOT_THEN = Words.of(
            "Ngày này tổ chức đảng chưa có ở doanh nghiệp nào. Kiểm tra lại ngày quyết định.",
            "On that day the Party organisation was in no enterprise. Check the day of the decision.");
    static final Words TOLD_BEFORE = Words.of(
            "Quyết định này đã được tính cho tổ chức này. Kiểm tra lại số quyết định.",
            "This decision has been counted for this organisation. Check the number.");

    /** More than any enterprise has; what is larger is a slip of the hand. */
    private static final int MOST = 99_999;

    @Nullable
    Decision decision(String numberField, String dayField) {
        var number = form.line(numberField);
        if (number.isEmpty()) {
            faults.put(numberField, Words.of("Ghi số quyết định.", "Give the number of the decision."));
        }
        if (TypedDate.read(form.line(dayField)) instanceof TypedDate.Day(var day) && !day.isAfter(today)) {
            return new Decision(number, day, day);
        }
        faults.put(
                dayField,
                Words.of("Ghi ngày quyết định, không sau hôm nay.", "Give the day of the decision, not after today."));
        return null;
    }

    /** Null where nothing was typed. */
    @Nullable
    Integer members(String field) {
        var typed = form.line(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (TypedNumber.readWhole(typed) instanceof TypedNumber.Understood(var value)
                && value.signum() >= 0
                && value.longValue() <= MOST) {
            return value.intValueExact();
        }
        faults.put(field, Words.of("Ghi một số từ 0 đến 99.999.", "Give a number from 0 to 99,999."));
        return null;
    }
}
