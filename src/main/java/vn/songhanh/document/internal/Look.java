package vn.songhanh.document.internal;

import vn.songhanh.document.Profile.Leading;
import vn.songhanh.document.Profile.Lettering;

/**
 * How the paragraphs of one part look: the numbers that both writers print by.
 *
 * @param indent         of the first line, in millimetres
 * @param before         space before, in points
 * @param after          space after, in points
 * @param keptWithNext   not parted from the next paragraph by the end of a page
 */
record Look(
        Lettering lettering,
        Align align,
        double indent,
        double before,
        double after,
        Leading leading,
        boolean keptWithNext) {

    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    private static final Leading SINGLE = new Leading.Times(1);

    /** Single lines without indent and spacing, not bound to what follows. */
    static Look of(Lettering lettering, Align align) {
        return new Look(lettering, align, 0, 0, 0, SINGLE, false);
    }

    Look indented(double millimetres) {
        return new Look(lettering, align, millimetres, before, after, leading, keptWithNext);
    }

    Look spaced(double pointsBefore, double pointsAfter) {
        return new Look(lettering, align, indent, pointsBefore, pointsAfter, leading, keptWithNext);
    }

    Look leaded(Leading other) {
        return new Look(lettering, align, indent, before, after, other, keptWithNext);
    }

    Look bound() {
        return new Look(lettering, align, indent, before, after, leading, true);
    }
}
