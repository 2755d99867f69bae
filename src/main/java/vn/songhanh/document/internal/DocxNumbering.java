package vn.songhanh.document.internal;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profile.Level;

/**
 * Automatic numbering of section headings and bullets, so that a section added in a word processor is counted. Levels
 * counted by letters are the exception: Word counts a, b, c, d, e, f, where Vietnamese papers count a, b, c, d, đ, e;
 * those labels are written as words.
 */
final class DocxNumbering {
    /** The list of the document's own sections; the annexes' lists follow it. */
    static final int BODY = 1;

    private static final String SECTIONS = "1";
    private static final String DASHES = "2";

    private DocxNumbering() {}

    static String of(Profile profile, int annexes) {
        var xml = Markup.xml().open("w:numbering", "xmlns:w", DocxStyles.NAMESPACE);
        sections(xml, profile);
        dashes(xml);
        list(xml, BODY, SECTIONS, false);
        for (var annex = 0; annex < annexes; annex++) {
            list(xml, annexList(annex), SECTIONS, true);
        }
        list(xml, dashList(annexes), DASHES, false);
        return xml.close().toString();
    }

    static int annexList(int annex) {
        return BODY + 1 + annex;
    }

    static int dashList(int annexes) {
        return BODY + 1 + annexes;
    }

    /** The level of the sections' list (from 0) that a heading's style belongs to; lettered levels have none. */
    static Optional<Integer> level(Profile profile, Part part) {
        return IntStream.range(0, profile.levels().size())
                .filter(level -> Part.heading(level + 1) == part && isCountedByWord(profile, level + 1))
                .boxed()
                .findFirst();
    }

    static boolean isCountedByWord(Profile profile, int level) {
        return profile.levels().get(level - 1).count() != Level.Count.LETTER;
    }

    static void use(Markup xml, int level, int list) {
        xml.open("w:numPr");
        xml.empty("w:ilvl", "w:val", Integer.toString(level));
        xml.empty("w:numId", "w:val", Integer.toString(list));
        xml.close();
    }

    private static void sections(Markup xml, Profile profile) {
        xml.open("w:abstractNum", "w:abstractNumId", SECTIONS);
        xml.empty("w:multiLevelType", "w:val", "multilevel");
        for (var level = 0; level < profile.levels().size(); level++) {
            var form = profile.levels().get(level);
            var part = Part.heading(level + 1);
            var text = form.count() == Level.Count.NONE ? form.suffix() : "%" + (level + 1) + form.suffix();
            level(xml, level, format(form.count()), text, level(profile, part).map(own -> part.id()));
        }
        xml.close();
    }

    private static void dashes(Markup xml) {
        xml.open("w:abstractNum", "w:abstractNumId", DASHES);
        xml.empty("w:multiLevelType", "w:val", "singleLevel");
        level(xml, 0, "bullet", "-", Optional.empty());
        xml.close();
    }

    private static void level(Markup xml, int level, String format, String text, Optional<String> style) {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level));
        xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", format);
        style.ifPresent(id -> xml.empty("w:pStyle", "w:val", id));
        xml.empty("w:suff", "w:val", "space").empty("w:lvlText", "w:val", text);
        xml.empty("w:lvlJc", "w:val", "left");
        xml.close();
    }

    private static String format(Level.Count count) {
        return switch (count) {
            case ROMAN -> "upperRoman";
            case DECIMAL -> "decimal";
            case LETTER -> "lowerLetter";
            case NONE -> "bullet";
        };
    }

    private static void list(Markup xml, int id, String form, boolean anew) {
        xml.open("w:num", "w:numId", Integer.toString(id));
        xml.empty("w:abstractNumId", "w:val", form);
        if (anew) {
            xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1");
            xml.close();
        }
        xml.close();
    }
}
