package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** What can be wrong with a page of classifications, in words. */
final class ClassificationFaults {

    static final Words UNCOUNTED = Words.of(
            "Không chương trình nào tính quyết định của ngày này, mà xếp loại đang có đã được tính. Ghi ngày quyết định "
                    + "trong thời hạn chương trình.",
            "No programme counts a decision of that day, while the present classification is counted. Give a day "
                    + "within the programme's term.");

    private ClassificationFaults() {}

    /** What is wrong with the decision, by field. */
    static Map<String, Words> of(Map<String, String> typed, int year, @Nullable LocalDate on, LocalDate today) {
        var faults = new LinkedHashMap<String, Words>();
        if (Typed.line(typed.get("decision")).isEmpty()) {
            faults.put(
                    "decision", Words.of("Ghi số, ký hiệu quyết định xếp loại.", "Give the number of the decision."));
        }
        if (on == null || on.isAfter(today) || on.getYear() < year) {
            faults.put(
                    "on",
                    Words.of(
                                    "Ghi ngày quyết định, từ 01/01/{0} đến hôm nay.",
                                    "Give the day of the decision, from 1 January {0} until today.")
                            .with(Integer.toString(year)));
        }
        return faults;
    }

    /** Of a row of a workbook that was downloaded before, or that does not say what it changes. */
    static Words notSeen(Rating now) {
        return Words.of(
                        "{0}: người khác đã xếp loại {1} sau khi bảng tính được tải về, hoặc cột “Lần ghi” bị sửa. Tải bảng tính của "
                                + "năm về lại rồi điền",
                        "{0}: classified {1} after the workbook was downloaded, or its column “Version” was changed. Download the "
                                + "workbook of the year again and fill it in")
                .with(now.name(), now.grade() == null ? "–" : now.grade().words());
    }

    static Words meanwhile(Rating now) {
        return Words.of(
                        "{0} vừa được người khác xếp loại ({1}). Xem lại rồi ghi; các lựa chọn của bạn còn nguyên.",
                        "Somebody else has just classified {0} ({1}). Look again, then save; your choices are kept.")
                .with(now.name(), now.grade() == null ? "–" : now.grade().words());
    }
}
