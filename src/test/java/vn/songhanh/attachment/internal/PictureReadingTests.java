package vn.songhanh.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.attachment.PictureFault;

class PictureReadingTests {

    @Test
    void a_photograph_is_drawn_anew_in_all_widths_up_to_its_own() throws IOException {
        var read = PictureReading.read(picture("jpeg", 1300, 900));

        var sizes =
                PictureSizes.of(((PictureReading.Read.Upright) read).image()).sizes();

        assertThat(sizes).extracting(PictureSizes.Size::width).containsExactly(400, 800, 1200, 1300);
        assertThat(sizes).extracting(PictureSizes.Size::height).containsExactly(277, 554, 831, 900);
    }

    @Test
    void a_transparent_picture_stands_on_white_paper() throws IOException {
        var clear = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);

        var read = PictureReading.read(written("png", clear));

        assertThat(((PictureReading.Read.Upright) read).image().getRGB(10, 10)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void a_photograph_taken_on_the_side_stands_upright() throws IOException {
        var read = PictureReading.read(turned(picture("jpeg", 400, 300), 6));

        var image = ((PictureReading.Read.Upright) read).image();
        assertThat(image.getWidth()).isEqualTo(300);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    @Test
    void a_small_file_that_declares_thousands_of_millions_of_pixels_is_not_unpacked() {
        assertThat(fault(bomb(100_000, 100_000))).isEqualTo(new PictureFault.TooLarge(10_000_000_000L, 80_000_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "",
                "%PDF-1.7"
            })
    void what_is_no_picture_is_refused_whatever_it_is_called(String content) {
        assertThat(fault(content.getBytes(StandardCharsets.UTF_8))).isInstanceOf(PictureFault.NotAPicture.class);
    }

    @Test
    void a_file_that_ends_in_the_middle_is_refused() throws IOException {
        var whole = picture("png", 400, 300);

        assertThat(fault(Arrays.copyOf(whole, 60))).isInstanceOf(PictureFault.Broken.class);
    }

    @Test
    void a_picture_head_before_a_page_is_refused() {
        var page = "<html>".getBytes(StandardCharsets.UTF_8);
        var file = ByteBuffer.allocate(8 + page.length)
                .putLong(0x89504E470D0A1A0AL)
                .put(page)
                .array();

        assertThat(fault(file)).isInstanceOf(PictureFault.Broken.class);
    }

    @Test
    void a_stamp_sized_picture_is_refused() throws IOException {
        assertThat(fault(picture("png", 60, 400))).isEqualTo(new PictureFault.TooSmall(60, 160));
    }

    private static PictureFault fault(byte[] file) {
        return ((PictureReading.Read.Refused) PictureReading.read(file)).fault();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        return written(format, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static byte[] written(String format, BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** Puts an EXIF block that holds nothing but the orientation behind the first marker. */
    private static byte[] turned(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .putInt(0x45786966)
                .putShort((short) 0)
                .putInt(0x4D4D002A)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] bomb(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}
