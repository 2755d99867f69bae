package vn.songhanh.candidate;

import vn.songhanh.text.Words;

/** Whether the enterprise has a Youth Union, and whether the person is in it: asked by the cell, judged and not kept. */
public enum YouthUnion {
    NONE(Words.of("Doanh nghiệp không có tổ chức Đoàn", "The enterprise has none")),
    MEMBER(Words.of("Có, người này là đoàn viên", "There is one, and the person is a member")),
    NO_MEMBER(Words.of("Có, người này không phải đoàn viên", "There is one, and the person is no member"));

    private final Words words;

    YouthUnion(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
