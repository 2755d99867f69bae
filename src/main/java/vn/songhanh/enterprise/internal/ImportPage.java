package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One list that was brought: what taking it in would do, how far that is, or what came of it.
 *
 * @param state PREPARED, RUNNING, DONE or FAILED
 * @param show which rows are listed
 * @param lines those rows, at most so many as a page holds
 * @param managed by whom new enterprises will be managed
 * @param unmanaged how many new enterprises nobody would manage
 * @param leftOut the columns that are never taken in, and those whose titles say nothing to us
 * @param missing the columns without which no row can be read
 */
public record ImportPage(
        String path,
        String file,
        String by,
        LocalDate asOf,
        String state,
        @Nullable Words failure,
        ImportCounts counts,
        int done,
        Show show,
        List<Line> lines,
        int told,
        Words managed,
        long unmanaged,
        List<Words> leftOut,
        List<Words> missing,
        boolean writable)
        implements Page {

    static final int ROWS = 200;

    /** The rows of one kind. */
    public enum Show {
        NEW(Words.of("Mới", "New")),
        CHANGED(Words.of("Thay đổi", "Changed")),
        UNCHANGED(Words.of("Không đổi", "Unchanged")),
        DOUBTFUL(Words.of("Cần xem lại", "Doubtful")),
        REFUSED(Words.of("Bị từ chối", "Refused")),
        TOLD(Words.of("Có lưu ý", "With remarks"));

        private final Words words;

        Show(Words words) {
            this.words = words;
        }

        public Words words() {
            return words;
        }

        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param tells what stands in its other columns, for a row that would be a new enterprise
     * @param faults the gravest first
     * @param field the name under which a decision about it is sent
     * @param enterprise the path of the enterprise it is about; null where there is none
     * @param decision what was decided: SAME:12, NEW, SKIP; empty where nothing was
     */
    public record Line(
            Words place,
            String code,
            String name,
            @Nullable String enterprise,
            List<Told> tells,
            List<Fault> faults,
            List<Verdict.Change> changes,
            List<Verdict.Lookalike> lookalikes,
            boolean mayBeNew,
            String field,
            String decision) {}

    /** What a column says of the enterprise. */
    public record Told(Words what, String says) {}

    /**
     * Something that is to be known about a row.
     *
     * @param grave it decides what becomes of the row
     */
    public record Fault(Words words, boolean grave) {}

    public int count(Show one) {
        return switch (one) {
            case NEW -> counts.newOnes();
            case CHANGED -> counts.changed();
            case UNCHANGED -> counts.unchanged();
            case DOUBTFUL -> counts.doubtful();
            case REFUSED -> counts.refused();
            case TOLD -> told;
        };
    }

    public Show[] shows() {
        return Show.values();
    }

    /** How many rows starting would write. */
    public int toWrite() {
        return counts.newOnes() + counts.changed();
    }

    public boolean is(String other) {
        return state.equals(other);
    }
}
