package vn.songhanh.document.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import javax.imageio.ImageIO;
import vn.songhanh.document.Picture.BarChart;

/**
 * Draws a bar chart for print: 300 dots per inch, in greys that a photocopier keeps apart, each bar with its value. All
 * lengths are millimetres.
 */
final class BarChartDrawing {
    private static final double DOTS = 300 / 25.4;
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final Color[] SHADES = {new Color(0xB8B8B8), new Color(0x404040), new Color(0x808080)};
    private static final double TEXT = 11 * MILLIMETRES_PER_POINT;
    private static final double LINE = 1.1 * TEXT;
    private static final double BAR = 4.6;
    private static final double BETWEEN_GROUPS = 3;
    private static final double GAP = 2;
    private static final double TITLE_ROW = 5.4;
    private static final double KEY_ROW = 7;
    private static final double WIDEST_LABEL = 0.4;

    private final BarChart chart;
    private final double width;
    private final double labels;
    private final List<String> title;

    private BarChartDrawing(BarChart chart, double width) {
        this.chart = chart;
        this.width = width;
        var widest = chart.groups().stream()
                .mapToDouble(group -> Typeface.REGULAR.ems(group.label()) * TEXT)
                .max()
                .orElse(0);
        this.labels = Math.min(widest, WIDEST_LABEL * width) + GAP;
        this.title = TextLines.of(chart.title() + " (" + chart.unit() + ")", Typeface.BOLD, TEXT * 1.1, width);
    }

    /** The chart as a PNG image so many millimetres wide. */
    static byte[] png(BarChart chart, double width) {
        return new BarChartDrawing(chart, width).draw();
    }

    private byte[] draw() {
        var height = title.size() * TITLE_ROW
                + KEY_ROW
                + chart.groups().stream().mapToDouble(this::height).sum()
                + GAP;
        var image = new BufferedImage(dots(width), dots(height), BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(DOTS, DOTS);
        title(canvas);
        key(canvas);
        bars(canvas);
        canvas.dispose();
        return encoded(image);
    }

    private void title(Graphics2D canvas) {
        canvas.setColor(Color.BLACK);
        for (var row = 0; row < title.size(); row++) {
            var words = title.get(row);
            var x = (width - Typeface.BOLD.ems(words) * TEXT * 1.1) / 2;
            canvas.fill(Typeface.BOLD.outline(words, TEXT * 1.1, x, (row + 0.75) * TITLE_ROW));
        }
    }

    private void key(Graphics2D canvas) {
        if (chart.series().size() == 1) {
            return;
        }
        var top = title.size() * TITLE_ROW;
        var x = labels;
        for (var i = 0; i < chart.series().size(); i++) {
            var words = chart.series().get(i);
            bar(canvas, i, x, top + 1, 4, 3);
            canvas.fill(Typeface.REGULAR.outline(words, TEXT, x + 4 + GAP, top + 3.8));
            x += 4 + GAP + Typeface.REGULAR.ems(words) * TEXT + 3 * GAP;
        }
    }

    private void bars(Graphics2D canvas) {
        var top = title.size() * TITLE_ROW + KEY_ROW;
        for (var group : chart.groups()) {
            label(canvas, group, top + (height(group) - BETWEEN_GROUPS) / 2);
            var first = top + (height(group) - BETWEEN_GROUPS - chart.series().size() * BAR) / 2;
            for (var i = 0; i < group.values().size(); i++) {
                value(canvas, i, group.values().get(i), first + i * BAR);
            }
            top += height(group);
        }
        canvas.setStroke(new BasicStroke(0.25f));
        canvas.draw(new Line2D.Double(labels, title.size() * TITLE_ROW + KEY_ROW - 1, labels, top));
    }

    private void label(Graphics2D canvas, BarChart.Group group, double middle) {
        var lines = lines(group);
        var y = middle - (lines.size() - 1) * LINE / 2 + TEXT * 0.33;
        canvas.setColor(Color.BLACK);
        for (var line : lines) {
            var x = labels - GAP - Typeface.REGULAR.ems(line) * TEXT;
            canvas.fill(Typeface.REGULAR.outline(line, TEXT, x, y));
            y += LINE;
        }
    }

    private void value(Graphics2D canvas, int series, BigDecimal value, double top) {
        var room = width - labels - Typeface.REGULAR.ems(CellText.number(most())) * TEXT - 2 * GAP;
        var length = most().signum() == 0 ? 0 : room * value.doubleValue() / most().doubleValue();
        bar(canvas, series, labels, top, length, BAR - 0.6);
        var words = CellText.number(value);
        canvas.fill(Typeface.REGULAR.outline(words, TEXT, labels + length + 1, top + BAR * 0.5 + TEXT * 0.28));
    }

    private static void bar(Graphics2D canvas, int series, double x, double y, double length, double thickness) {
        canvas.setColor(SHADES[series]);
        canvas.fill(new Rectangle2D.Double(x, y, length, thickness));
        canvas.setColor(Color.BLACK);
    }

    private BigDecimal most() {
        return chart.groups().stream()
                .flatMap(group -> group.values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private List<String> lines(BarChart.Group group) {
        return TextLines.of(group.label(), Typeface.REGULAR, TEXT, labels - GAP);
    }

    private double height(BarChart.Group group) {
        return Math.max(chart.series().size() * BAR, lines(group).size() * LINE) + BETWEEN_GROUPS;
    }

    private static int dots(double millimetres) {
        return (int) Math.ceil(millimetres * DOTS);
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
