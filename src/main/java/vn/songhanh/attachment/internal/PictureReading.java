package vn.songhanh.attachment.internal;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.songhanh.attachment.PictureFault;

/**
 * Reads a file that somebody says is a picture. Its declared size is looked at before anything is unpacked, since 35 bytes may
 * declare thousands of millions of pixels; a large photograph is read in every second or third row.
 */
final class PictureReading {

    static final long MOST_PIXELS = 80_000_000;
    static final int LEAST_WIDTH = 160;
    private static final int ENOUGH = 3200;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    private PictureReading() {}

    /** A picture in memory, or why not. */
    sealed interface Read {
        record Upright(BufferedImage image) implements Read {}

        record Refused(PictureFault fault) implements Read {}
    }

    static Read read(byte[] file) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Read.Refused(new PictureFault.NotAPicture());
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // decoders answer a damaged file with whatever exception it leads them into
            return new Read.Refused(new PictureFault.Broken());
        }
    }

    private static Read read(ImageReader reader, byte[] file) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            return new Read.Refused(new PictureFault.NotAPicture());
        }
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return new Read.Refused(new PictureFault.TooLarge((long) width * height, MOST_PIXELS));
        }
        if (width < LEAST_WIDTH || height < LEAST_WIDTH) {
            return new Read.Refused(new PictureFault.TooSmall(Math.min(width, height), LEAST_WIDTH));
        }
        var every = Math.max(1, Math.min(width, height) / ENOUGH);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return new Read.Upright(upright(reader.read(0, how), ExifOrientation.of(file)));
    }

    /** On white paper, since what is kept knows no transparency. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        var turned = ExifOrientation.turnsSides(orientation);
        var upright = new BufferedImage(
                turned ? image.getHeight() : image.getWidth(),
                turned ? image.getWidth() : image.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var paper = upright.createGraphics();
        paper.setColor(Color.WHITE);
        paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        AffineTransform how = ExifOrientation.upright(orientation, image.getWidth(), image.getHeight());
        paper.drawImage(image, how, null);
        paper.dispose();
        return upright;
    }
}
