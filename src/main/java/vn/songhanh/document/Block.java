package vn.songhanh.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One piece of a document's text, in reading order. */
public sealed interface Block {

    /** How many rows the tables among these blocks have. */
    static int rows(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block instanceof Table table ? table.rows().size() : 0)
                .sum();
    }

    /** Words in one lettering. */
    record Run(String text, boolean bold, boolean italic) {
        public Run {
            Objects.requireNonNull(text);
        }

        public static Run plain(String text) {
            return new Run(text, false, false);
        }

        public static Run bold(String text) {
            return new Run(text, true, false);
        }

        public static Run italic(String text) {
            return new Run(text, false, true);
        }
    }

    /** The legal bases (căn cứ), one on each line, without dash and closing sign. */
    record Bases(List<String> items) implements Block {
        public Bases {
            items = List.copyOf(items);
        }
    }

    /** A section's heading; the profile counts it ({@code I-}, {@code 1.}, {@code a)}, {@code -}). */
    record SectionHeading(int level, String words) implements Block {
        public static final int LEVELS = 4;

        public SectionHeading {
            if (level < 1 || level > LEVELS) {
                throw new IllegalArgumentException("A section heading has a level from 1 to 4, not " + level);
            }
        }
    }

    /** A paragraph of running text. */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.plain(text)));
        }
    }

    /** Items that each open with a dash, as Vietnamese office papers list things. */
    record BulletList(List<List<Run>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }

        public static BulletList of(String... items) {
            return new BulletList(
                    Arrays.stream(items).map(item -> List.of(Run.plain(item))).toList());
        }
    }

    /**
     * A table whose header row is repeated on every page.
     *
     * @param title stands over the table; empty for none
     */
    record Table(String title, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("A table has at least one column");
            }
            for (var row : rows) {
                if (row.cells().size() != columns.size() && !(row instanceof Row.Group)) {
                    throw new IllegalArgumentException("A row of %d cells stands in a table of %d columns"
                            .formatted(row.cells().size(), columns.size()));
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param share width relative to the other columns, above 0
     */
    record Column(String heading, Kind kind, double share) {
        public enum Kind {
            TEXT,
            CENTRED,
            /** Numbers at the right, with a point between thousands and a comma before decimals. */
            NUMBER
        }

        public Column {
            if (!(share > 0)) {
                throw new IllegalArgumentException("A column's share of the width is above 0, not " + share);
            }
        }
    }

    /** A row of a table. */
    sealed interface Row {
        record Cells(List<Cell> cells) implements Row {
            public Cells {
                cells = List.copyOf(cells);
            }

            public static Cells of(Cell... cells) {
                return new Cells(List.of(cells));
            }
        }

        /** A sum, in bold. */
        record Total(List<Cell> cells) implements Row {
            public Total {
                cells = List.copyOf(cells);
            }
        }

        /** A heading for the rows below it, over all columns. */
        record Group(String words) implements Row {
            @Override
            public List<Cell> cells() {
                return List.of();
            }
        }

        List<Cell> cells();
    }

    /** A cell of a table; a number shows as many decimals as it has. */
    sealed interface Cell {
        record Words(String text) implements Cell {}

        record Number(BigDecimal value) implements Cell {}

        record Blank() implements Cell {}

        static Cell of(String text) {
            return new Words(text);
        }

        static Cell of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }

        static Cell of(BigDecimal value) {
            return new Number(value);
        }
    }

    /** A picture with its caption; {@code description} tells those who cannot see it what it shows. */
    record Figure(Picture picture, String caption, String description) implements Block {}

    /** The text goes on at the top of the next page. */
    record PageBreak() implements Block {}
}
