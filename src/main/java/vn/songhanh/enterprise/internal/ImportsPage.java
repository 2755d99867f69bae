package vn.songhanh.enterprise.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Bringing a list, and the lists that were brought.
 *
 * @param refused why the file just sent is not a list; null where nothing was sent
 */
public record ImportsPage(
        List<Brought> lists,
        LocalDate today,
        String asOf,
        @Nullable Words refused,
        boolean officer) implements Page {

    static final String PATH = RegisterQuestion.PATH + "/imports";

    /**
     * One list that was brought.
     *
     * @param counted whether its rows were counted: they are when it is taken in
     */
    public record Brought(
            String path,
            String file,
            String by,
            Instant at,
            LocalDate asOf,
            Words state,
            String sign,
            ImportCounts counts,
            boolean counted) {}
}
