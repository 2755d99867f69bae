package vn.songhanh.candidate.internal;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What a person may ask about their data (Law 91/2025/QH15, article 4), and the rule with its time limit. */
public enum RequestKind implements Option {
    VIEW("PRIVACY_SHOW", Words.of("Xem dữ liệu", "See the data")),
    CORRECT("PRIVACY_SHOW", Words.of("Chỉnh sửa dữ liệu", "Correct the data")),
    PROVIDE("PRIVACY_SHOW", Words.of("Cung cấp dữ liệu", "Be given the data")),
    WITHDRAW("PRIVACY_WITHDRAW", Words.of("Rút lại đồng ý", "Withdraw consent")),
    RESTRICT("PRIVACY_WITHDRAW", Words.of("Hạn chế, phản đối xử lý", "Restrict or object")),
    ERASE("PRIVACY_ERASE", Words.of("Xóa dữ liệu", "Be erased"));

    static final String ANSWER = "PRIVACY_ANSWER";

    private final String rule;
    private final Words words;

    RequestKind(String rule, Words words) {
        this.rule = rule;
        this.words = words;
    }

    String rule() {
        return rule;
    }

    /** Carried out by an act that is recorded elsewhere and closes the request. */
    public boolean act() {
        return this == WITHDRAW || this == ERASE;
    }

    @Override
    public Words words() {
        return words;
    }
}
