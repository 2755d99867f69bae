package vn.songhanh.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What a figure shows: a finished image, or a chart that is drawn with the document. */
public sealed interface Picture {

    /**
     * A PNG image, printed so many millimetres wide (less where the page is narrower).
     *
     * @throws IllegalArgumentException when the bytes are not a PNG image
     */
    record Png(byte[] bytes, double width) implements Picture {
        private static final byte[] OPENING = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        private static final int HEADER = 24;

        public Png {
            bytes = bytes.clone();
            if (bytes.length < HEADER || !startsAsPng(bytes) || !(width > 0)) {
                throw new IllegalArgumentException("A picture is a PNG image with a width above 0 mm");
            }
            if (pixels(bytes, 16) == 0 || pixels(bytes, 20) == 0) {
                throw new IllegalArgumentException("A picture has at least one pixel");
            }
        }

        /** Height over width, as the image's own header gives them. */
        public double proportion() {
            return (double) pixels(bytes, 20) / pixels(bytes, 16);
        }

        private static boolean startsAsPng(byte[] bytes) {
            return java.util.Arrays.equals(bytes, 0, OPENING.length, OPENING, 0, OPENING.length);
        }

        private static long pixels(byte[] bytes, int at) {
            return Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(bytes).getInt(at));
        }
    }

    /**
     * A chart of lying bars, one group for each label, one bar in it for each series.
     *
     * @param title says what the chart shows
     * @param unit  what is counted, for example {@code đoàn viên}
     */
    record BarChart(String title, String unit, List<String> series, List<Group> groups) implements Picture {
        public static final int MOST_SERIES = 3;

        public BarChart {
            Objects.requireNonNull(title);
            series = List.copyOf(series);
            groups = List.copyOf(groups);
            if (series.isEmpty() || series.size() > MOST_SERIES) {
                throw new IllegalArgumentException("A bar chart has one to three series");
            }
            for (var group : groups) {
                if (group.values().size() != series.size()) {
                    throw new IllegalArgumentException("Every group of a bar chart has one value for each series");
                }
            }
        }

        /** The values of one label, in the order of the series; none below 0. */
        public record Group(String label, List<BigDecimal> values) {
            public Group {
                values = List.copyOf(values);
                if (values.stream().anyMatch(value -> value.signum() < 0)) {
                    throw new IllegalArgumentException("A bar begins at 0: no value of a chart lies below it");
                }
            }
        }
    }
}
