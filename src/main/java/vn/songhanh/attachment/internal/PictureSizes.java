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

/**
 * Draws a picture anew in the widths that pages ask for, never larger than it is: as JPEG, or as PNG where that is smaller, which is so
 * for drawings and charts, whose edges JPEG would blur.
 */
final class PictureSizes {

    private static final int[] WIDTHS = {400, 800, 1200, Pictures.WIDEST};
    private static final float QUALITY = 0.82f;

    private PictureSizes() {}

    /** One size of a picture. */
    record Size(int width, int height, byte[] file) {}

    /** All sizes, the smallest first, and how their files end. */
    record Drawn(String ending, List<Size> sizes) {}

    static Drawn of(BufferedImage original) {
        var widest = Math.min(original.getWidth(), Pictures.WIDEST);
        var widths = IntStream.concat(IntStream.of(WIDTHS).filter(width -> width < widest), IntStream.of(widest))
                .boxed()
                .toList();
        var images = new ArrayList<BufferedImage>();
        var larger = original;
        for (var width : widths.reversed()) {
            larger = scaled(larger, width);
            images.addFirst(larger);
        }
        var drawing = png(images.getLast()).length <= jpeg(images.getLast()).length;
        return new Drawn(
                drawing ? "png" : "jpg",
                images.stream()
                        .map(image -> new Size(image.getWidth(), image.getHeight(), drawing ? png(image) : jpeg(image)))
                        .toList());
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

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
