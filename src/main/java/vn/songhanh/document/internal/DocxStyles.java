package vn.songhanh.document.internal;

import java.util.Map;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profile.Leading;
import vn.songhanh.document.Profile.Lettering;

/** The style sheet: each part is a paragraph style under a name that says what it is for. */
final class DocxStyles {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String GRID_TABLE = "FiguresTable";
    static final String BARE_TABLE = "BareTable";
    private static final String TYPEFACE = "Times New Roman";

    private DocxStyles() {}

    static String of(Profile profile, Map<Part, Look> looks) {
        var xml = Markup.xml().open("w:styles", "xmlns:w", NAMESPACE);
        defaults(xml, profile);
        normal(xml);
        looks.forEach((part, look) -> paragraphStyle(xml, profile, part, look));
        tableStyle(xml, BARE_TABLE, "Bảng không viền / Bare table", "0");
        tableStyle(xml, GRID_TABLE, "Bảng số liệu / Figures table", Twips.ofMillimetres(1));
        return xml.close().toString();
    }

    private static void defaults(Markup xml, Profile profile) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", TYPEFACE, "w:hAnsi", TYPEFACE, "w:eastAsia", TYPEFACE, "w:cs", TYPEFACE);
        xml.empty("w:color", "w:val", "000000");
        size(xml, profile.text().body());
        xml.empty("w:lang", "w:val", "vi-VN", "w:eastAsia", "vi-VN", "w:bidi", "ar-SA");
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close().close().close();
    }

    private static void normal(Markup xml) {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat").close();
    }

    private static void paragraphStyle(Markup xml, Profile profile, Part part, Look look) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", part.id());
        xml.empty("w:name", "w:val", part.title()).empty("w:basedOn", "w:val", "Normal");
        if (part.outlineLevel() > 0) {
            xml.empty("w:next", "w:val", Part.BODY.id());
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (look.keptWithNext()) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:widowControl");
        DocxNumbering.level(profile, part).ifPresent(level -> DocxNumbering.use(xml, level, DocxNumbering.BODY));
        spacing(xml, look);
        xml.empty("w:ind", "w:left", "0", "w:right", "0", "w:firstLine", Twips.ofMillimetres(look.indent()));
        xml.empty("w:jc", "w:val", alignment(look));
        if (part.outlineLevel() > 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(part.outlineLevel() - 1));
        }
        xml.close();
        lettering(xml, look.lettering());
        xml.close();
    }

    private static void spacing(Markup xml, Look look) {
        var line = switch (look.leading()) {
            case Leading.Exactly(double points) -> Twips.ofPoints(points);
            case Leading.Times(double factor) -> Long.toString(Math.round(factor * 240));
        };
        var rule = look.leading() instanceof Leading.Exactly ? "exact" : "auto";
        var before = Twips.ofPoints(look.before());
        var after = Twips.ofPoints(look.after());
        xml.empty("w:spacing", "w:before", before, "w:after", after, "w:line", line, "w:lineRule", rule);
    }

    private static String alignment(Look look) {
        return switch (look.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "both";
        };
    }

    private static void lettering(Markup xml, Lettering lettering) {
        xml.open("w:rPr");
        xml.empty("w:b", "w:val", lettering.bold() ? "1" : "0");
        xml.empty("w:i", "w:val", lettering.italic() ? "1" : "0");
        if (lettering.capitals()) {
            xml.empty("w:caps");
        }
        size(xml, lettering);
        if (lettering.underlined()) {
            xml.empty("w:u", "w:val", "single");
        }
        xml.close();
    }

    private static void size(Markup xml, Lettering lettering) {
        var size = Twips.halfPoints(lettering.size());
        xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
    }

    private static void tableStyle(Markup xml, String id, String name, String margin) {
        xml.open("w:style", "w:type", "table", "w:styleId", id);
        xml.empty("w:name", "w:val", name).empty("w:qFormat").open("w:tblPr");
        if (id.equals(GRID_TABLE)) {
            xml.open("w:tblBorders");
            for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
            }
            xml.close();
        }
        xml.open("w:tblCellMar");
        xml.empty("w:left", "w:w", margin, "w:type", "dxa");
        xml.empty("w:right", "w:w", margin, "w:type", "dxa");
        xml.close().close().close();
    }
}
