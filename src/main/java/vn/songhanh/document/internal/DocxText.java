package vn.songhanh.document.internal;

import java.util.ArrayList;
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
import vn.songhanh.document.Profile;

/** The main part of a DOCX: head, title, text, foot and annexes in WordprocessingML. */
final class DocxText {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final OfficialDocument document;
    private final Composition composition;
    private final Profile profile;
    private final DocxPictures pictures;
    private final double width;
    private final Markup xml;
    private final DocxParagraphs paragraphs;
    private final DocxTable tables;

    DocxText(OfficialDocument document, Composition composition, DocxPictures pictures) {
        this.document = document;
        this.composition = composition;
        this.profile = document.profile();
        this.pictures = pictures;
        this.width = profile.page().textWidth();
        this.xml = Markup.xml(new Spelling(profile.text().spelling()));
        this.paragraphs = new DocxParagraphs(xml);
        this.tables = new DocxTable(xml, paragraphs);
    }

    String write() {
        xml.open("w:document", "xmlns:w", DocxStyles.NAMESPACE, "xmlns:r", RELATIONS)
                .open("w:body");
        tables.abreast(composition.head(), composition.headLeftWidth(), composition.headRightWidth());
        paragraphs.lines(composition.titleLines(), width);
        text();
        paragraphs.boundParagraph(Part.GAP, List.of());
        tables.abreast(composition.foot(), width / 2, width / 2);
        paragraphs.empty(Part.GAP);
        for (var annex = 0; annex < document.annexes().size(); annex++) {
            annex(annex);
        }
        section();
        return xml.close().close().toString();
    }

    /** The text; its last paragraph goes to the page of the signature, which must not stand there alone. */
    private void text() {
        var blocks = composition.body();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Paragraph(List<Run> runs)) {
            blocks(blocks.subList(0, blocks.size() - 1), DocxNumbering.BODY);
            paragraphs.boundParagraph(Part.BODY, runs);
        } else {
            blocks(blocks, DocxNumbering.BODY);
        }
    }

    private void annex(int index) {
        var lines = new ArrayList<>(composition.annexLines(index));
        if (lines.removeFirst() instanceof Line.Words(Part part, String label)) {
            paragraphs.onNewPage(part, label);
        }
        paragraphs.lines(lines, width);
        blocks(document.annexes().get(index).blocks(), DocxNumbering.annexList(index));
    }

    private void blocks(List<Block> blocks, int list) {
        var count = new SectionCount(profile.levels());
        for (var block : blocks) {
            if (block != blocks.getFirst() && Composition.standsBare(block)) {
                paragraphs.boundParagraph(Part.GAP, List.of());
            }
            switch (block) {
                case Bases(List<String> items) -> bases(items);
                case SectionHeading(int level, String words) -> heading(level, words, count.next(level), list);
                case Paragraph(List<Run> runs) -> paragraphs.paragraph(Part.BODY, runs);
                case BulletList(List<List<Run>> items) -> bullets(items);
                case Table table -> table(table);
                case Figure figure -> figure(figure);
                case PageBreak _ -> paragraphs.pageBreak();
            }
        }
    }

    private void bases(List<String> items) {
        composition.bases(items).forEach(item -> paragraphs.paragraph(Part.BASES, item));
    }

    private void heading(int level, String words, String label, int list) {
        var part = Part.heading(level);
        var printed = composition.words(part, words);
        if (!DocxNumbering.isCountedByWord(profile, level)) {
            paragraphs.paragraph(part, label + " " + printed);
        } else if (list == DocxNumbering.BODY) {
            paragraphs.paragraph(part, printed);
        } else {
            paragraphs.counted(part, level - 1, list, List.of(Run.plain(printed)));
        }
    }

    private void bullets(List<List<Run>> items) {
        var dashes = DocxNumbering.dashList(document.annexes().size());
        items.forEach(runs -> paragraphs.counted(Part.BULLET, 0, dashes, runs));
    }

    private void table(Table table) {
        if (!table.title().isBlank()) {
            paragraphs.paragraph(Part.TABLE_TITLE, table.title());
        }
        tables.grid(table, width);
        paragraphs.empty(Part.GAP);
    }

    private void figure(Figure figure) {
        paragraphs.drawn(
                Part.FIGURE, () -> pictures.draw(xml, Printed.of(figure.picture(), width), figure.description()));
        paragraphs.paragraph(Part.CAPTION, figure.caption());
    }

    /** Paper, margins, and page numbers in the header of every page but the first. */
    private void section() {
        var page = profile.page();
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", DocxPackage.HEADER);
        xml.empty(
                "w:pgSz",
                "w:w",
                Twips.ofMillimetres(Profile.Page.WIDTH),
                "w:h",
                Twips.ofMillimetres(Profile.Page.HEIGHT));
        xml.empty(
                "w:pgMar",
                "w:top",
                Twips.ofMillimetres(page.top()),
                "w:right",
                Twips.ofMillimetres(page.right()),
                "w:bottom",
                Twips.ofMillimetres(page.bottom()),
                "w:left",
                Twips.ofMillimetres(page.left()),
                "w:header",
                Twips.ofMillimetres(page.numberFromEdge()),
                "w:footer",
                Twips.ofMillimetres(page.numberFromEdge()),
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
    }
}
