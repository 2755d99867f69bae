package vn.songhanh.coordination;

import vn.songhanh.text.Words;

/** What a body answers to a support request. */
public enum Verdict {
    AGREED(Words.of("Đồng ý", "Agreed")),
    PARTLY(Words.of("Đồng ý một phần", "Agreed in part")),
    DECLINED(Words.of("Chưa thể hỗ trợ", "Cannot help now"));

    private final Words words;

    Verdict(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
