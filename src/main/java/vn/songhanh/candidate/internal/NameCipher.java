package vn.songhanh.candidate.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Fold;

/**
 * Keeps names unreadable for whoever holds the database and not the key: AES-256 in GCM with a nonce of its own for each name. Whether
 * two names are the same is told by a keyed digest of the folded name.
 */
@Component
class NameCipher {

    /** Says by which method a name is sealed; what does not begin so was written before names were. */
    private static final String MARK = "1:";

    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final SecureRandom DICE = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey comparing;

    NameCipher(NameKey key) {
        var master = key.bytes();
        this.sealing = derived("AES", "names", master);
        this.comparing = derived("HmacSHA256", "names alike", master);
    }

    String sealed(String name) {
        try {
            var nonce = new byte[NONCE];
            DICE.nextBytes(nonce);
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce);
            var text = cipher.doFinal(name.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text);
            return MARK + Base64.getEncoder().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String opened(String kept) {
        if (!kept.startsWith(MARK)) {
            return kept;
        }
        try {
            var whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(MARK.length())));
            var nonce = new byte[NONCE];
            whole.get(nonce);
            var text = new byte[whole.remaining()];
            whole.get(text);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(text), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A name cannot be opened with this key. Put back the key with which it was written: SONGHANH_NAME_KEY, or"
                            + " secrets/names in the data folder.",
                    e);
        }
    }

    /** The same for two names that differ in accents or case alone. */
    String digest(String name) {
        try {
            var mac = Mac.getInstance(comparing.getAlgorithm());
            mac.init(comparing);
            return HexFormat.of().formatHex(mac.doFinal(Fold.unaccented(name).getBytes(StandardCharsets.UTF_8)));
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
