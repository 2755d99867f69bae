package vn.songhanh.founding.internal;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Who comes to a union's congress: everybody, or delegates where there are too many (rule DELEGATE_CONGRESS_MEMBERS). */
public enum CongressForm implements Option {
    ALL_MEMBERS(Words.of("Đại hội toàn thể", "congress of all members")),
    DELEGATES(Words.of("Đại hội đại biểu", "congress of delegates"));

    private final Words words;

    CongressForm(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
