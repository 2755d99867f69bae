package vn.songhanh.document.internal;

/** The units of WordprocessingML, as attribute values. */
final class Twips {
    private static final double PER_MILLIMETRE = 1440 / 25.4;
    private static final double PER_POINT = 20;
    private static final double EMU_PER_MILLIMETRE = 36_000;

    private Twips() {}

    static String ofMillimetres(double millimetres) {
        return Long.toString(Math.round(millimetres * PER_MILLIMETRE));
    }

    static String ofPoints(double points) {
        return Long.toString(Math.round(points * PER_POINT));
    }

    static String halfPoints(double points) {
        return Long.toString(Math.round(points * 2));
    }

    /** English metric units, in which drawings are measured. */
    static String drawing(double millimetres) {
        return Long.toString(Math.round(millimetres * EMU_PER_MILLIMETRE));
    }
}
