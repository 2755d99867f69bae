package vn.songhanh.paper.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.songhanh.document.OfficialDocument;

/** What a leader signs: everything a paper says, apart from its date, its number and who has signed. */
final class Contents {

    private Contents() {}

    /** SHA-256 of it, in hexadecimal. */
    static String hash(OfficialDocument document) {
        var said = List.of(
                document.head().issuers(),
                document.head().subject(),
                document.body(),
                document.annexes(),
                document.foot().recipients());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
