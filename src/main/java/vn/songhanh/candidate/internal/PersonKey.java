package vn.songhanh.candidate.internal;

import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Secrets;
import vn.songhanh.text.Words;

/**
 * The key to who the candidates are, which the database never sees: told by {@code SONGHANH_NAME_KEY} (32 bytes in Base64), or made
 * up once and kept beside the passwords in the data folder.
 */
@Component
class PersonKey {

    private static final int BYTES = 32;
    private static final String NAME = "names";

    private final String told;
    private final Secrets secrets;

    PersonKey(@Value("${songhanh.name.key:}") String told, @Value("${songhanh.data:data}") Path data) {
        this.told = told;
        this.secrets = Secrets.in(data);
    }

    /** @throws Refusal when what is told or kept is no key */
    byte[] bytes() {
        var written = told.isBlank() ? secrets.kept(NAME, BYTES) : told.strip();
        try {
            var bytes = Base64.getUrlDecoder().decode(written.replace('+', '-').replace('/', '_'));
            if (bytes.length != BYTES) {
                throw new IllegalArgumentException(bytes.length + " bytes");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    Words.of(
                                    "Khóa mở tên người trong nguồn (SONGHANH_NAME_KEY hoặc {0}) không phải 32 byte viết bằng Base64."
                                            + " Hãy đặt lại khóa cũ: thiếu khóa thì không đọc được tên nào.",
                                    "The key to the names of candidates (SONGHANH_NAME_KEY, or {0}) is not 32 bytes in Base64. Put the"
                                            + " old key back: without it no name can be read.")
                            .with(secrets.file(NAME)),
                    e);
        }
    }

    /** What was written with another key. */
    static Refusal another(Throwable cause) {
        return new Refusal(
                Words.of(
                        "Dữ liệu của người trong nguồn được ghi bằng một khóa khác. Hãy đặt lại khóa đó: SONGHANH_NAME_KEY hoặc"
                                + " secrets/names trong thư mục dữ liệu.",
                        "The data of candidates were written with another key. Put that key back: SONGHANH_NAME_KEY, or secrets/names"
                                + " in the data folder."),
                cause);
    }
}
