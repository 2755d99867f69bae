package vn.songhanh.coordination.internal;

import java.util.List;

/** Text of one thing on each line. */
final class Lines {

    private Lines() {}

    /** The lines without their dashes and bullets; empty ones are left out. */
    static List<String> of(String text) {
        return text.lines()
                .map(line -> line.strip().replaceFirst("^[-–•+*]\\s*", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
