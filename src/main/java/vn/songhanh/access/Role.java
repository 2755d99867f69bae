package vn.songhanh.access;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What a person may do at the unit where they sit. */
public enum Role implements Option {
    OFFICER(Words.of("Cán bộ", "Officer")),
    LEADER(Words.of("Lãnh đạo", "Leader")),
    EDITOR(Words.of("Biên tập", "Editor")),
    VIEWER(Words.of("Người xem", "Viewer"));

    private final Words words;

    Role(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
