package vn.songhanh.candidate.internal;

import java.util.List;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.web.Page;

/**
 * Whose data have outlived their purpose.
 *
 * @param lines the first of them
 * @param all how many there are
 */
public record OutlivedPage(List<Outlived> lines, int all, Rule rule, boolean officer) implements Page {

    static final int ROWS = 100;
}
