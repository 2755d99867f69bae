package vn.songhanh.enterprise.internal;

import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.text.Words;

/** The conditions of the register in words. */
final class ConditionWords {

    private ConditionWords() {}

    static Words of(RegisterCount count) {
        return switch (count) {
            case ALL -> Words.of("Tất cả đang hoạt động", "All active");
            case PARTY_AND_UNION -> Words.of("Có cả tổ chức đảng và công đoàn", "With Party organisation and union");
            case PARTY_ONLY -> Words.of("Chỉ có tổ chức đảng", "Party organisation only");
            case UNION_ONLY -> Words.of("Chỉ có công đoàn cơ sở", "Union only");
            case NEITHER -> Words.of("Chưa có tổ chức nào", "Neither");
            case READY_FOR_PARTY ->
                Words.of("Đủ đảng viên, chưa có tổ chức đảng", "Enough Party members, no organisation yet");
            case ONE_OR_TWO_MEMBERS ->
                Words.of(
                        "Có đảng viên, chưa đủ để lập tổ chức đảng",
                        "A few Party members, too few for an organisation");
            case READY_FOR_UNION -> Words.of("Đủ lao động, chưa có công đoàn", "Enough workers, no union yet");
            case LARGE -> Words.of("Từ 25 lao động trở lên", "25 workers or more");
            case LARGE_WITH_UNION -> Words.of("Từ 25 lao động, đã có công đoàn", "25 workers or more, with a union");
        };
    }
}
