package vn.songhanh.document.internal;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The level lines that are drawn on a page of a PDF, whatever way they are drawn. */
final class DrawnLines extends PDFGraphicsStreamEngine {
    private static final double THIN = 2;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** A line in millimetres; y from the top of the page. */
    record Line(double x, double y, double length) {}

    private final List<Line> lines = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private final double height;

    private DrawnLines(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    /** From the top to the bottom. */
    static List<Line> of(PDPage page) throws IOException {
        var engine = new DrawnLines(page);
        engine.processPage(page);
        return engine.lines.stream()
                .sorted(java.util.Comparator.comparingDouble(Line::y))
                .toList();
    }

    private void draw() {
        var box = path.getBounds2D();
        if (box.getHeight() < THIN && box.getWidth() > THIN) {
            lines.add(new Line(
                    box.getX() / POINTS_PER_MILLIMETRE,
                    (height - box.getCenterY()) / POINTS_PER_MILLIMETRE,
                    box.getWidth() / POINTS_PER_MILLIMETRE));
        }
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        for (var corner : List.of(p1, p2, p3)) {
            path.lineTo(corner.getX(), corner.getY());
        }
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        draw();
    }

    @Override
    public void fillPath(int rule) {
        draw();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        draw();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
