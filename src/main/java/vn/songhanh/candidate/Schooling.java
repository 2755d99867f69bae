package vn.songhanh.candidate;

import vn.songhanh.text.Words;

/**
 * How far somebody went to school, as far as the admission asks for it. The value of the rule in force says which of these is the
 * least. Told with the resolution of the cell, judged, and not kept.
 */
public enum Schooling {
    BELOW(Words.of("Chưa học hết trung học cơ sở", "Lower-secondary school not completed")),
    COMPLETED(Words.of("Học hết trung học cơ sở, chưa có bằng", "Lower-secondary school completed, no diploma")),
    DIPLOMA(Words.of("Có bằng tốt nghiệp trung học cơ sở trở lên", "Lower-secondary diploma or more"));

    private final Words words;

    Schooling(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
