package vn.songhanh.attachment.internal;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone held a photograph: the one value of EXIF that must be read before the rest is thrown away. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final short ORIENTATION = 0x0112;

    private ExifOrientation() {}

    /** 1 to 8 as in EXIF; 1 where nothing is said or what is said makes no sense. */
    static int of(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        if (file.remaining() < 4 || file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (file.remaining() > 4) {
            var marker = file.getShort() & 0xFFFF;
            var length = file.getShort() & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2 || length - 2 > file.remaining()) {
                return UPRIGHT;
            }
            if (marker == APPLICATION_1 && length > 16 && file.getInt(file.position()) == EXIF) {
                return ofDirectory(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static int ofDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * 12 <= tiff.limit(); i++) {
            var entry = directory + 2 + i * 12;
            if (tiff.getShort(entry) == ORIENTATION) {
                var orientation = tiff.getShort(entry + 8);
                return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean turnsSides(int orientation) {
        return orientation > 4;
    }

    /** Puts a picture of this size upright. */
    static AffineTransform upright(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
