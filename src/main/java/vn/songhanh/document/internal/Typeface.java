package vn.songhanh.document.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.songhanh.document.Profile.Lettering;

/**
 * Tinos, whose letters are exactly as wide as those of Times New Roman. Read straight from its file, because the
 * platform's own fonts need a font configuration that a bare server does not have.
 */
enum Typeface {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf"),
    BOLD_ITALIC("Tinos-BoldItalic.ttf");

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unitsPerEm;

    Typeface(String file) {
        try (var in = open(file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Ligatures would cost most of the time a PDF takes, and readers could not search for "fi".
            font.setEnableGsub(false);
            letters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("The typeface " + file + " cannot be read", e);
        }
    }

    static Typeface of(Lettering lettering) {
        if (lettering.bold()) {
            return lettering.italic() ? BOLD_ITALIC : BOLD;
        }
        return lettering.italic() ? ITALIC : REGULAR;
    }

    /** The typeface for use in that document, in which the letters that occur are embedded. */
    PDFont in(PDDocument document) {
        try {
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var in = Typeface.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("The typeface " + file + " is missing from the program");
        }
        return in;
    }

    /** Width of the words on one line, in millimetres. */
    static double width(String words, Lettering lettering) {
        return of(lettering).ems(words) * lettering.size() * MILLIMETRES_PER_POINT;
    }

    /** Width of the words in units of the letters' size. */
    double ems(String words) {
        try {
            var units = 0d;
            for (var letter : Markup.clean(words).codePoints().toArray()) {
                units += font.getAdvanceWidth(letters.getGlyphId(letter));
            }
            return units / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words' outline for letters of that size, with its base line's start at the point given, y growing down. */
    Path2D outline(String words, double size, double x, double y) {
        try {
            var outline = new Path2D.Double();
            var scale = size / unitsPerEm;
            var at = x;
            for (var letter : Markup.clean(words).codePoints().toArray()) {
                var id = letters.getGlyphId(letter);
                var glyph = font.getGlyph().getGlyph(id);
                if (glyph != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    outline.append(glyph.getPath().getPathIterator(place), false);
                }
                at += font.getAdvanceWidth(id) * scale;
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
