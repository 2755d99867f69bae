package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.songhanh.document.Picture.BarChart;
import vn.songhanh.document.Picture.Png;

class PictureTests {

    @Test
    void a_chart_is_drawn_for_print_at_300_dots_per_inch() throws IOException {
        var image = drawn(chart(10, 5));

        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(165 / 25.4 * 300));
    }

    @Test
    void a_bar_is_as_long_as_its_value() throws IOException {
        var bars = bars(drawn(chart(10, 5)));

        assertThat(bars).hasSize(2);
        assertThat((double) bars.get(0) / bars.get(1)).isCloseTo(2, within(0.02));
    }

    @Test
    void nothing_counted_draws_no_bar() throws IOException {
        assertThat(bars(drawn(chart(0, 0)))).isEmpty();
    }

    @Test
    void a_chart_without_groups_or_with_endless_words_is_still_a_picture() throws IOException {
        var words = "Nghiệp đoàn ".repeat(60).strip();
        var empty = new BarChart(words, "tổ chức", List.of("một"), List.of());
        var wordy = new BarChart(
                words, "tổ chức", List.of("một"), List.of(new BarChart.Group(words, List.of(BigDecimal.TEN))));

        assertThat(drawn(empty).getHeight()).isPositive();
        assertThat(drawn(wordy).getHeight()).isGreaterThan(2 * drawn(empty).getHeight());
    }

    @Test
    void a_picture_is_a_png_and_fits_the_page() {
        var png = BarChartDrawing.png(chart(1, 2), 300);

        assertThat(Printed.of(new Png(png, 300), 165).width()).isEqualTo(165);
        assertThatThrownBy(() -> new Png("GIF89a, not a PNG image".getBytes(), 100))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Png(png, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bar_does_not_begin_below_nothing() {
        assertThatThrownBy(() -> chart(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BarChart chart(long first, long second) {
        return new BarChart(
                "Công đoàn cơ sở thành lập mới",
                "tổ chức",
                List.of("năm 2021"),
                List.of(
                        new BarChart.Group("Quý I", List.of(BigDecimal.valueOf(first))),
                        new BarChart.Group("Quý II", List.of(BigDecimal.valueOf(second)))));
    }

    private static BufferedImage drawn(BarChart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(BarChartDrawing.png(chart, 165)));
    }

    /** Lengths of the bars from the top, in dots: the most of the bars' grey in each band of rows. */
    private static List<Integer> bars(BufferedImage image) {
        var bars = new ArrayList<Integer>();
        var longest = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            var row = y;
            var grey = (int) IntStream.range(0, image.getWidth())
                    .filter(x -> (image.getRGB(x, row) & 0xFF) == 0xB8)
                    .count();
            if (grey < 40 && longest > 0) {
                bars.add(longest);
            }
            longest = grey < 40 ? 0 : Math.max(longest, grey);
        }
        return bars;
    }
}
