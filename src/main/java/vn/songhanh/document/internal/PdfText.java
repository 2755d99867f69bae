package vn.songhanh.document.internal;

import java.util.Base64;
import java.util.List;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.BulletList;
import vn.songhanh.document.Block.Figure;
import vn.songhanh.document.Block.PageBreak;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.Run;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.OfficialDocument;

/** The markup of one piece of a PDF: head, title, text and foot, or what fits into a piece of an annex, in XHTML. */
final class PdfText {
    /** A line without it would have no height. */
    private static final String NO_BREAK_SPACE = "\u00a0";

    private final OfficialDocument document;
    private final Composition composition;
    private final double width;
    private final Markup html;
    private final PdfTable tables;
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final int behind;
    private int depth;

    /**
     * A piece of the document.
     *
     * @param behind how many pages come before it
     */
    PdfText(OfficialDocument document, Composition composition, int behind) {
        this.document = document;
        this.behind = behind;
        this.composition = composition;
        this.width = document.profile().page().textWidth();
        this.html = new Markup(new Spelling(document.profile().text().spelling()));
        this.tables = new PdfTable(html, composition.looks(), document.profile().page());
    }

    /** All but the annexes. */
    String main() {
        html.open("body");
        abreast(composition.head(), composition.headLeftWidth(), composition.headRightWidth());
        lines(composition.titleLines());
        text();
        return whole(PdfStyles.firstPage());
    }

    /** What an annex opens with, and its first blocks. */
    String annex(int index, List<Block> blocks, SectionCount count) {
        html.open("body");
        var lines = composition.annexLines(index);
        if (lines.getFirst() instanceof Line.Words(Part part, String label)) {
            heading(part, label, label + ". " + document.annexes().get(index).title());
        }
        lines(lines.subList(1, lines.size()));
        blocks(blocks, count);
        return whole("");
    }

    /** More blocks of an annex that has begun in an earlier piece. */
    String more(List<Block> blocks, SectionCount count) {
        html.open("body");
        blocks(blocks, count);
        return whole("");
    }

    private String whole(String rules) {
        html.close();
        return Markup.xml()
                .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "vi-VN")
                .raw(head(rules))
                .raw(html.toString())
                .close()
                .toString();
    }

    private String head(String rules) {
        var head = new Markup().open("head").element("title", document.title());
        head.empty("meta", "name", "subject", "content", document.numberAndSymbol());
        head.empty(
                "meta",
                "name",
                "author",
                "content",
                document.head().issuers().lead().name());
        head.element("style", PdfStyles.of(document.profile(), composition.looks(), behind) + rules);
        return head.raw(bookmarks.write()).close().toString();
    }

    /** The text; a last paragraph goes to the page of the signature, which must not stand there alone. */
    private void text() {
        var count = new SectionCount(document.profile().levels());
        var blocks = composition.body();
        var last = !blocks.isEmpty() && blocks.getLast() instanceof Paragraph ? blocks.size() - 1 : blocks.size();
        blocks(blocks.subList(0, last), count);
        html.open("div", "class", "end");
        blocks(blocks.subList(last, blocks.size()), count);
        html.element("p", "", "class", Part.GAP.id());
        abreast(composition.foot(), width / 2, width / 2);
        html.close();
    }

    private void blocks(List<Block> blocks, SectionCount count) {
        for (var block : blocks) {
            if (block != blocks.getFirst() && Composition.standsBare(block)) {
                html.element("p", "", "class", Part.GAP.id());
            }
            switch (block) {
                case Bases(List<String> items) ->
                    composition.bases(items).forEach(item -> html.element("p", item, "class", Part.BASES.id()));
                case SectionHeading(int level, String words) -> section(level, count.next(level) + " ", words);
                case Paragraph(List<Run> runs) -> paragraph(Part.BODY, runs);
                case BulletList(List<List<Run>> items) -> bullets(items);
                case Table table -> table(table);
                case Figure figure -> figure(figure);
                case PageBreak _ -> html.element("div", "", "class", "newpage");
            }
        }
    }

    private void section(int level, String label, String words) {
        var part = Part.heading(level);
        heading(part, label + composition.words(part, words), label + words);
    }

    /** A level that the author left out is not left out of the tags: PDF/UA (ISO 14289-1, 7.4.2) wants each in turn. */
    private void heading(Part part, String printed, String bookmark) {
        var anchor = bookmarks.add(part.outlineLevel(), bookmark);
        depth = Math.min(part.outlineLevel(), depth + 1);
        html.element("h" + depth, printed, "class", part.id(), "id", anchor);
    }

    private void paragraph(Part part, List<Run> runs) {
        html.open("p", "class", part.id());
        runs.forEach(this::run);
        html.close();
    }

    private void run(Run run) {
        var weight = run.bold() ? "font-weight: bold; " : "";
        var slant = run.italic() ? "font-style: italic" : "";
        html.element("span", run.text(), "style", weight + slant);
    }

    private void bullets(List<List<Run>> items) {
        html.open("ul");
        for (var runs : items) {
            html.open("li", "class", Part.BULLET.id()).text("- ");
            runs.forEach(this::run);
            html.close();
        }
        html.close();
    }

    private void table(Table table) {
        if (!table.title().isBlank()) {
            html.element("p", table.title(), "class", Part.TABLE_TITLE.id());
        }
        tables.write(table);
    }

    private void figure(Figure figure) {
        var picture = Printed.of(figure.picture(), width);
        html.open("div", "class", "end").open("p", "class", Part.FIGURE.id(), "style", "line-height: 0");
        html.empty(
                "img",
                "src",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()),
                "alt",
                figure.description(),
                "style",
                "width: %smm; height: %smm"
                        .formatted(PdfStyles.number(picture.width()), PdfStyles.number(picture.height())));
        html.close().element("p", figure.caption(), "class", Part.CAPTION.id()).close();
    }

    private void abreast(List<Abreast> rows, double left, double right) {
        for (var row : rows) {
            html.open("div", "class", "abreast");
            column("left", left, row.left());
            column("right", right, row.right());
            html.close();
        }
    }

    private void column(String side, double columnWidth, List<Line> lines) {
        html.open("div", "class", side, "style", "width: " + PdfStyles.number(columnWidth) + "mm");
        lines(lines);
        html.close();
    }

    private void lines(List<Line> lines) {
        for (var line : lines) {
            switch (line) {
                case Line.Words(Part part, String text) ->
                    html.element("p", text.isEmpty() ? NO_BREAK_SPACE : text, "class", part.id());
                case Line.Rule(double drawn) ->
                    html.element("div", "", "class", "rule", "style", "width: " + PdfStyles.number(drawn) + "mm");
            }
        }
    }
}
