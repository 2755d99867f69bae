package vn.songhanh.document.internal;

import java.util.List;
import vn.songhanh.document.Block.Run;

/** Paragraphs in WordprocessingML: a style each, and next to nothing set by hand. */
final class DocxParagraphs {
    private final Markup xml;

    DocxParagraphs(Markup xml) {
        this.xml = xml;
    }

    void paragraph(Part part, String text) {
        open(part);
        run(Run.plain(text));
        xml.close();
    }

    void paragraph(Part part, List<Run> runs) {
        open(part);
        runs.forEach(this::run);
        xml.close();
    }

    /** The paragraph stays on the page of the one that follows. */
    void boundParagraph(Part part, List<Run> runs) {
        open(part, () -> xml.empty("w:keepNext"));
        runs.forEach(this::run);
        xml.close();
    }

    /** A paragraph that a list counts, at a level from 0. */
    void counted(Part part, int level, int list, List<Run> runs) {
        open(part, () -> DocxNumbering.use(xml, level, list));
        runs.forEach(this::run);
        xml.close();
    }

    /** A paragraph that holds a drawing. */
    void drawn(Part part, Runnable drawing) {
        open(part);
        drawing.run();
        xml.close();
    }

    void empty(Part part) {
        open(part);
        xml.close();
    }

    /** A line drawn in the middle of the column: an empty paragraph's border, never typed underscores. */
    void rule(double width, double column) {
        var side = Twips.ofMillimetres(Math.max(0, (column - width) / 2));
        open(Part.RULE, () -> {
            xml.open("w:pBdr");
            xml.empty("w:top", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "000000");
            xml.close();
            xml.empty("w:ind", "w:left", side, "w:right", side, "w:firstLine", "0");
        });
        xml.close();
    }

    void pageBreak() {
        open(Part.GAP);
        xml.open("w:r").empty("w:br", "w:type", "page").close().close();
    }

    /** The paragraph opens a new page. */
    void onNewPage(Part part, String text) {
        open(part, () -> xml.empty("w:pageBreakBefore"));
        run(Run.plain(text));
        xml.close();
    }

    void lines(List<Line> lines, double column) {
        lines(lines, column, false);
    }

    /** @param bound to the page of the paragraph that follows */
    void lines(List<Line> lines, double column, boolean bound) {
        if (lines.isEmpty()) {
            words(Part.GAP, "", bound);
        }
        for (var line : lines) {
            switch (line) {
                case Line.Words(Part part, String text) -> words(part, text, bound);
                case Line.Rule(double width) -> rule(width, column);
            }
        }
    }

    private void words(Part part, String text, boolean bound) {
        var runs = text.isEmpty() ? List.<Run>of() : List.of(Run.plain(text));
        if (bound) {
            boundParagraph(part, runs);
        } else {
            paragraph(part, runs);
        }
    }

    private void open(Part part) {
        open(part, () -> {});
    }

    private void open(Part part, Runnable own) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", part.id());
        own.run();
        xml.close();
    }

    private void run(Run run) {
        xml.open("w:r");
        if (run.bold() || run.italic()) {
            xml.open("w:rPr");
            if (run.bold()) {
                xml.empty("w:b");
            }
            if (run.italic()) {
                xml.empty("w:i");
            }
            xml.close();
        }
        xml.element("w:t", run.text(), "xml:space", "preserve").close();
    }
}
