package vn.songhanh.candidate.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps words about persons unreadable for whoever holds the database and not the key: AES-256 in GCM with a nonce of its own for
 * each text, which is filled up so that its length tells nothing. Whether two are the same is told by a keyed digest.
 */
@Component
class PersonCipher {

    /** Says by which method a text is sealed; what does not begin so is not. */
    static final String MARK = "1:";

    private static final int NONCE = 12;
    private static final int TAG = 128;

    /** A text is as long as a multiple of this many bytes. */
    private static final int BLOCK = 128;

    private static final SecureRandom DICE = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey comparing;

    PersonCipher(PersonKey key) {
        var master = key.bytes();
        this.sealing = derived("AES", "names", master);
        this.comparing = derived("HmacSHA256", "names alike", master);
    }

    /** Nothing stays nothing. */
    String sealed(String text) {
        return text.isEmpty() ? text : MARK + Base64.getEncoder().encodeToString(sealed(filled(text)));
    }

    private byte[] sealed(byte[] filled) {
        try {
            var nonce = new byte[NONCE];
            DICE.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var text = cipher.doFinal(filled);
            return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws vn.songhanh.launch.Refusal for what was sealed with another key, or not at all */
    String opened(String kept) {
        if (kept.isEmpty()) {
            return kept;
        }
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(MARK.length())));
            var nonce = new byte[NONCE];
            whole.get(nonce);
            var text = new byte[whole.remaining()];
            whole.get(text);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(text), StandardCharsets.UTF_8).stripTrailing();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw PersonKey.another(e);
        }
    }

    private static byte[] filled(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var filled = Arrays.copyOf(bytes, (bytes.length + BLOCK - 1) / BLOCK * BLOCK);
        Arrays.fill(filled, bytes.length, filled.length, (byte) ' ');
        return filled;
    }

    String digest(String text) {
        try {
            var mac = Mac.getInstance(comparing.getAlgorithm());
            mac.init(comparing);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG, nonce));
        return cipher;
    }

    private static SecretKey derived(String algorithm, String purpose, byte[] master) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(master)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
