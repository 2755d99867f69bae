package vn.songhanh.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.OfficialDocument;

/**
 * A file that is made beside the requests.
 *
 * @param print the fingerprint of what is printed: the same says the same
 * @param name of the file, with its ending
 * @param rows how many rows the document has
 * @param address where the file is asked for
 * @param size in bytes; 0 until it is made
 */
record Making(
        String print,
        String name,
        DocumentFormat format,
        String title,
        int rows,
        String address,
        State state,
        long size) {

    static final String PATH = "/app/makings";

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static Making begun(OfficialDocument document, DocumentFormat format, String name, String address) {
        return new Making(
                print(document, format),
                name + format.ending(),
                format,
                document.title(),
                document.rows(),
                address,
                State.RUNNING,
                0);
    }

    String page() {
        return PATH + "/" + print;
    }

    /** The rule stands in it by its code: the order of the maps in it is another one each time the program starts. */
    static String print(OfficialDocument document, DocumentFormat format) {
        var said = List.of(
                format,
                document.profile().code(),
                document.profile().page(),
                document.head(),
                document.body(),
                document.foot(),
                document.annexes());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
