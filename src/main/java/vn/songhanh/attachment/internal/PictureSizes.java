package vn.songhanh.attachment.internal;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import vn.songhanh.attachment.Pictures;

/** Draws a picture anew as JPEG in the widths that pages ask for, never larger than it is. */
final class PictureSizes {

    private static final int[] WIDTHS = {400, 800, 1200, Pictures.WIDEST};
    private static final float QUALITY = 0.82f;

    private PictureSizes() {}

    /** One size of a picture. */
    record Size(int width, int height, byte[] jpeg) {}

    /** The smallest first. */
    static List<Size> of(BufferedImage original) {
        var widest = Math.min(original.getWidth(), Pictures.WIDEST);
        var widths = IntStream.concat(IntStream.of(WIDTHS).filter(width -> width < widest), IntStream.of(widest))
                .boxed()
                .toList();
        var sizes = new ArrayList<Size>();
        var larger = original;
        for (var width : widths.reversed()) {
            larger = scaled(larger, width);
            sizes.addFirst(new Size(larger.getWidth(), larger.getHeight(), jpeg(larger)));
        }
        return List.copyOf(sizes);
    }

    /** Halves until one more step is enough: a single step over a large distance loses fine lines. */
    private static BufferedImage scaled(BufferedImage image, int width) {
        var step = image;
        while (step.getWidth() / 2 > width) {
            step = drawn(step, step.getWidth() / 2);
        }
        return step.getWidth() == width ? step : drawn(step, width);
    }

    private static BufferedImage drawn(BufferedImage image, int width) {
        var height = Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth()));
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paper = smaller.createGraphics();
        paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paper.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paper.drawImage(image, 0, 0, width, height, null);
        paper.dispose();
        return smaller;
    }

    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
