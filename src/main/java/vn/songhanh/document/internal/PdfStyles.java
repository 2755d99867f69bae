package vn.songhanh.document.internal;

import java.util.Locale;
import java.util.Map;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profile.Leading;

/** The style sheet of the PDF's markup: the same numbers as in DOCX, in CSS. */
final class PdfStyles {
    static final String TYPEFACE = "Tinos";
    /** Height of a single line over the letters' size: what Times New Roman asks for itself. */
    private static final double SINGLE = 1.15;
    /** Left and right of the words of a table's cell together, in millimetres: padding and half of each line. */
    static final double CELL_BESIDE = 2.2;
    /** Above and below them together. */
    static final double CELL_ABOVE = 1.6;

    private PdfStyles() {}

    /**
     * The rules for the pages that come after so many others.
     *
     * @param behind pages of the document that are printed already: the first page of these is a front where they are even
     */
    static String of(Profile profile, Map<Part, Look> looks, int behind) {
        var css = new StringBuilder(page(profile));
        if (profile.page().mirrored()) {
            css.append(mirrored(profile.page(), behind % 2 == 0));
        }
        looks.forEach((part, look) -> css.append(paragraph(part, look)));
        return css.append("""
            .rule { border-top: 0.75pt solid black; height: 5.25pt; margin: 1pt auto 0 auto; }
            .Gap { height: 10pt; page-break-after: avoid; }
            .abreast { clear: both; page-break-inside: avoid; }
            .left, .right { display: inline-block; vertical-align: top; }
            .end { page-break-inside: avoid; }
            .newpage { page-break-before: always; }
            ul, li { list-style-type: none; margin: 0; padding: 0; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; -fs-table-paginate: paginate; }
            tbody { -fs-page-break-min-height: 0; }
            tbody.rows tr, tbody.together { page-break-inside: avoid; }
            tbody.parted td { vertical-align: top; }
            p, li, h1, h2, h3, h4 { word-wrap: break-word; }
            th, td { border: 0.5pt solid black; padding: 2pt 1mm; vertical-align: middle;
                  word-wrap: break-word; }
            """).toString();
    }

    /** The first page of a document bears no number. */
    static String firstPage() {
        return "@page :first { @top-center { content: none; } }";
    }

    private static String page(Profile profile) {
        var page = profile.page();
        var number = page.number();
        return """
            @page {
              size: A4; margin: %smm %smm %smm %smm;
              @top-center { content: counter(page); font-family: %s; font-size: %spt;
                vertical-align: top; padding-top: %smm; }
            }
            body { margin: 0; font-family: %s; color: black; }
            h1, h2, h3, h4, p { margin: 0; padding: 0; font-weight: normal; }
            """.formatted(
                        number(page.top()),
                        number(page.right()),
                        number(page.bottom()),
                        number(page.left()),
                        TYPEFACE,
                        number(number.size()),
                        number(page.numberFromEdge()),
                        TYPEFACE);
    }

    /** To the renderer the first page of what it lays out is always a right one. */
    private static String mirrored(Profile.Page page, boolean beginsInFront) {
        var front = "margin-left: %smm; margin-right: %smm;".formatted(number(page.left()), number(page.right()));
        var back = "margin-left: %smm; margin-right: %smm;".formatted(number(page.right()), number(page.left()));
        return "@page :first { %1$s }%n@page :right { %1$s }%n@page :left { %2$s }%n"
                .formatted(beginsInFront ? front : back, beginsInFront ? back : front);
    }

    private static String paragraph(Part part, Look look) {
        var lettering = look.lettering();
        return """
            .%s { font-size: %spt; font-weight: %s; font-style: %s; text-decoration: %s; text-align: %s;
              text-indent: %smm; margin: %spt 0 %spt 0; line-height: %spt; page-break-after: %s; }
            """.formatted(
                        part.id(),
                        number(lettering.size()),
                        lettering.bold() ? "bold" : "normal",
                        lettering.italic() ? "italic" : "normal",
                        lettering.underlined() ? "underline" : "none",
                        alignment(look),
                        number(look.indent()),
                        number(look.before()),
                        number(look.after()),
                        number(lineHeight(look)),
                        look.keptWithNext() ? "avoid" : "auto");
    }

    /** In points. */
    static double lineHeight(Look look) {
        return switch (look.leading()) {
            case Leading.Exactly(double points) -> points;
            case Leading.Times(double factor) ->
                factor * SINGLE * look.lettering().size();
        };
    }

    private static String alignment(Look look) {
        return switch (look.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
