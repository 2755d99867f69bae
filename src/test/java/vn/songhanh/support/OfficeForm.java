package vn.songhanh.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;

/**
 * The form of an official paper, measured on its two files: every number of it that any paper bears, whatever it is about. What
 * is measured stands in the table of docs/papers.md, line by line.
 *
 * @param mirrored printed on both sides, with the margins of the backs mirrored
 */
public record OfficeForm(Profile profile, boolean mirrored, byte[] docx, byte[] pdf) {

    /** The letters of each part in points: HD 36 (2018) · HD 05 (2026) · NĐ 30 (2020). */
    private static final String LETTERS = """
            StateName        | 15 bold caps        | 15 bold caps        | 12 bold caps
            Motto            |                     |                     | 13 bold
            SuperiorBody     | 14 caps             | 14 caps             | 12 caps
            IssuingBody      | 14 bold caps        | 14 bold caps        | 12 bold caps
            NumberAndSymbol  | 14                  | 14                  | 13
            PlaceAndDate     | 14 italic           | 14 italic           | 13 italic
            TypeName         | 16 bold caps        | 16 bold caps        | 14 bold caps
            Subject          | 15 bold             | 15 bold             | 14 bold
            LetterSubject    | 12 italic           | 12 italic           | 12
            Bases            | 14                  | 14                  | 14 italic
            BodyText         | 14                  | 14                  | 14
            Heading1         | 14 bold caps        | 14 bold caps        | 14 bold caps
            Heading2         | 14 bold             | 14 bold             | 14 bold
            SigningCapacity  | 14 bold caps        | 14 bold caps        | 14 bold caps
            SignerPost       | 14 caps             | 14 caps             | 14 bold caps
            SignerName       | 14 bold             | 14 bold             | 14 bold
            RecipientsLabel  | 14 underlined       | 14 underlined       | 12 bold italic
            Recipient        | 12                  | 12                  | 11
            PageNumber       | 14                  | 14                  | 14
            """;

    /** Parts whose letters may change within a paragraph, and fixed ones that no paragraph of the text holds. */
    private static final Set<String> NOT_READ_BACK = Set.of("BodyText", "PageNumber");

    /** The letters of each part in that form, as {@code 14 bold caps}. */
    public static Map<String, String> letters(Profile profile) {
        var column = 1 + Profiles.all().stream().map(Profile::code).toList().indexOf(profile.code());
        var letters = new LinkedHashMap<String, String>();
        LETTERS.lines().map(line -> line.split("\\|", -1)).forEach(row -> {
            if (!row[column].isBlank()) {
                letters.put(row[0].strip(), row[column].strip());
            }
        });
        return letters;
    }

    /** Everything that is the same for all papers of the form. */
    public void measure() throws IOException {
        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx));
                var read = Loader.loadPDF(pdf)) {
            sheet(word);
            letters(word);
            runningText(word);
            structure(word);
            fonts(read);
            var printed = Letters.of(read);
            margins(read, printed);
            pageNumbers(read, printed);
            printedAs(word, printed);
        }
    }

    private boolean party() {
        return profile.family() == Profile.Family.PARTY;
    }

    private void sheet(XWPFDocument word) {
        var section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(twips(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(twips(16838));
        var margins = section.getPgMar();
        assertThat(List.of(
                        margins.getTop(),
                        margins.getBottom(),
                        margins.getLeft(),
                        margins.getRight(),
                        margins.getHeader()))
                .containsExactly(twips(1134), twips(1134), twips(1701), twips(850), twips(567));
        assertThat(word.getMirrorMargins()).isEqualTo(mirrored);
        assertThat(section.isSetTitlePg()).as("no number on the first page").isTrue();
        var header = word.getHeaderList().getFirst().getParagraphs().getFirst();
        assertThat(header.getStyle()).isEqualTo("PageNumber");
        assertThat(header.getCTP().getFldSimpleArray(0).getInstr().strip()).isEqualTo("PAGE");
    }

    private void letters(XWPFDocument word) {
        var styles = new WordStyles(word);
        letters(profile)
                .forEach((part, look) ->
                        assertThat(styles.letters(part)).as(part).isEqualTo(look));
        var defaults =
                word.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
    }

    private void runningText(XWPFDocument word) {
        var body = new WordStyles(word).style("BodyText").getPPr();
        assertThat(body.getSpacing().getLine()).isEqualTo(twips(party() ? 360 : 276));
        assertThat(body.getSpacing().getLineRule()).hasToString(party() ? "exact" : "auto");
        assertThat(body.getSpacing().getBefore()).isEqualTo(twips(120));
        assertThat(body.getInd().getFirstLine()).isEqualTo(twips(567));
        assertThat(body.getJc().getVal()).hasToString("both");
    }

    /** What those who go on editing need: valid markup, styles with a place in the outline, heads of tables, no typed lines. */
    private void structure(XWPFDocument word) {
        var faults = new ArrayList<XmlError>();
        word.getDocument().validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
        var styles = new WordStyles(word);
        for (var level = 0; level < 4; level++) {
            assertThat(styles.style("Heading" + (level + 1))
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(twips(level));
        }
        assertThat(word.getParagraphs())
                .allSatisfy(paragraph -> assertThat(paragraph.getStyle()).isNotNull())
                .noneMatch(paragraph -> paragraph.getText().contains("__"));
        assertThat(word.getTables())
                .filteredOn(table -> "FiguresTable".equals(table.getStyleID()))
                .allSatisfy(table -> {
                    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                    assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
                });
    }

    private static void fonts(PDDocument read) throws IOException {
        for (var page : read.getPages()) {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(595.3f, within(0.2f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(841.9f, within(0.2f));
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.getName()).contains("Tinos");
                assertThat(font.isEmbedded()).isTrue();
            }
        }
    }

    /** Millimetres from the left edge at which the text of a page begins. */
    private double left(int page) {
        return mirrored && page % 2 == 0 ? 15 : 30;
    }

    private void margins(PDDocument read, Letters printed) {
        for (var page = 1; page <= read.getNumberOfPages(); page++) {
            var left = left(page);
            var numbered = page > 1;
            assertThat(printed.on(page)).as("page %d", page).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.x()).isGreaterThanOrEqualTo(left - 0.3);
                assertThat(letter.x() + letter.width()).isLessThanOrEqualTo(left + 165 + 0.3);
                assertThat(letter.y()).isBetween(numbered ? 10.0 : 20.0, 297 - 20.0);
            });
        }
    }

    private void pageNumbers(PDDocument read, Letters printed) {
        for (var page = 2; page <= read.getNumberOfPages(); page++) {
            var number =
                    printed.on(page).stream().filter(letter -> letter.y() < 18).toList();
            var last = number.getLast();
            assertThat(number.stream().map(Letters.Letter::sign).reduce("", String::concat))
                    .isEqualTo(Integer.toString(page));
            assertThat((number.getFirst().x() + last.x() + last.width()) / 2)
                    .isCloseTo(left(page) + 165 / 2.0, within(0.5));
            assertThat(last.y()).isBetween(10.0, 15.0);
            assertThat(last.look()).isEqualTo("14");
        }
    }

    /** What stands in a part in the DOCX is printed in the letters of that part in the PDF. */
    private void printedAs(XWPFDocument word, Letters printed) {
        var letters = letters(profile);
        paragraphs(word).stream()
                .filter(paragraph -> !paragraph.getText().isBlank())
                .filter(paragraph -> letters.containsKey(paragraph.getStyle()))
                .filter(paragraph -> !NOT_READ_BACK.contains(paragraph.getStyle()))
                .forEach(paragraph -> assertThat(printed.looks(paragraph.getText()))
                        .as("%s: %s", paragraph.getStyle(), paragraph.getText())
                        .contains(letters.get(paragraph.getStyle()).replaceAll(" (caps|underlined)", "")));
    }

    /** The paragraphs of the text and of its tables. */
    public static List<XWPFParagraph> paragraphs(XWPFDocument word) {
        var all = new ArrayList<>(word.getParagraphs());
        word.getTables().stream().flatMap(table -> cells(table).stream()).forEach(all::addAll);
        return all;
    }

    private static List<List<XWPFParagraph>> cells(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .map(cell -> cell.getParagraphs())
                .toList();
    }

    private static BigInteger twips(long twips) {
        return BigInteger.valueOf(twips);
    }
}
