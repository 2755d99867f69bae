package vn.songhanh.ledger.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/** Says of a word of an address that it means nothing here, and what to say instead: a nought would claim to be an answer. */
final class NotKnown {

    private NotKnown() {}

    static Words unit(@Nullable String word) {
        return Words.of(
                        "Không có đơn vị nào mang số “{0}”; chọn một đơn vị trong danh sách.",
                        "No unit has the number “{0}”; choose one of the list.")
                .with(String.valueOf(word));
    }

    static Words enterprise(@Nullable String word) {
        return Words.of(
                        "Không có doanh nghiệp nào mang số “{0}”; tìm doanh nghiệp trong sổ đăng ký.",
                        "No enterprise has the number “{0}”; look for it in the register.")
                .with(String.valueOf(word));
    }

    static Words indicator(String word) {
        return Words.of(
                        "Không có chỉ tiêu “{0}”; chọn trong danh sách chỉ tiêu.",
                        "There is no indicator “{0}”; choose one of the list.")
                .with(word);
    }

    static Words oneOf(@Nullable String word, Stream<? extends Enum<?>> all) {
        return Words.of("“{0}” không có ở đây; chọn một trong: {1}.", "“{0}” means nothing here; choose one of: {1}.")
                .with(
                        String.valueOf(word),
                        all.map(one -> one.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
    }

    static Words listed(@Nullable String word) {
        return Words.of("“{0}” không có trong danh sách; chọn lại.", "“{0}” is not on the list; choose again.")
                .with(String.valueOf(word));
    }

    static Words day() {
        return Words.of("Ghi ngày dạng ngày/tháng/năm.", "Write the day as day/month/year.");
    }

    static Words period(@Nullable String word) {
        return Words.of(
                        "“{0}” không phải là một kỳ; ghi như 2026, 2026-H1, 2026-Q3, 2026-07 hoặc 2024..2026.",
                        "“{0}” is no period; write it like 2026, 2026-H1, 2026-Q3, 2026-07 or 2024..2026.")
                .with(String.valueOf(word));
    }

    static Words outside(String time, Programme programme) {
        var term = programme.term();
        return Words.of(
                        "“{0}” nằm ngoài chương trình {1} ({2} – {3}); chọn thời gian trong khoảng đó.",
                        "“{0}” lies outside of programme {1} ({2} – {3}); choose a time within it.")
                .with(time, programme.code(), term.first(), term.last());
    }
}
