package vn.songhanh.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.songhanh.text.LegacyText;
import vn.songhanh.text.Writing;

/**
 * Turns the bytes of a text file into text: UTF-8 or UTF-16 with or without their mark, else the code page of Vietnamese
 * Windows (1258) where that gives Vietnamese, else Latin signs, which may be TCVN3 or VNI and are converted with the cells.
 */
final class TextDecoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int SAMPLE = 64 * 1024;

    private TextDecoding() {}

    static String decode(byte[] bytes) {
        return marked(bytes).or(() -> wide(bytes)).or(() -> utf8(bytes)).orElseGet(() -> narrow(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    /** In UTF-16 without its mark, half of the bytes of plain letters are zero, always on the same side. */
    private static Optional<String> wide(byte[] bytes) {
        var even = 0;
        var odd = 0;
        var sample = Math.min(bytes.length, SAMPLE);
        for (var i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (odd > sample / 5 && even < sample / 50) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return even > sample / 5 && odd < sample / 50
                ? Optional.of(new String(bytes, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String narrow(byte[] bytes) {
        var latin = new String(bytes, WINDOWS_1252);
        var vietnamese = Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC);
        var share = LegacyText.vietnameseShare(sample(vietnamese));
        var legacy = LegacyText.guess(sample(latin));
        var signs = legacy.writing() == Writing.UNICODE ? 0 : legacy.confidence();
        return share > 0.5 && share > signs ? vietnamese : latin;
    }

    private static List<String> sample(String text) {
        return text.substring(0, Math.min(text.length(), SAMPLE)).lines().toList();
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
