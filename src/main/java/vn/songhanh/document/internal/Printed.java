package vn.songhanh.document.internal;

import vn.songhanh.document.Picture;

/** A picture with its size on paper, in millimetres. */
record Printed(byte[] png, double width, double height) {
    /** The most of a page that a picture takes, so that its caption stays with it. */
    private static final double HIGHEST = 200;

    static Printed of(Picture picture, double room) {
        return switch (picture) {
            case Picture.Png png -> fitted(png, Math.min(room, png.width()));
            case Picture.BarChart chart -> fitted(new Picture.Png(BarChartDrawing.png(chart, room), room), room);
        };
    }

    private static Printed fitted(Picture.Png png, double width) {
        var narrowed = Math.min(width, HIGHEST / png.proportion());
        return new Printed(png.bytes(), narrowed, narrowed * png.proportion());
    }
}
