package vn.songhanh.portal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A finished answer, plain and packed. Its tag is strong: it is made of the bytes. */
record Answer(
        HttpStatus status,
        String mediaType,
        byte[] body,
        byte[] packed,
        String tag,
        @Nullable String location) {

    static final String FRESH = "public, max-age=60, stale-while-revalidate=300";
    private static final int WORTH_PACKING = 1000;

    static Answer of(HttpStatus status, String mediaType, byte[] body) {
        return new Answer(
                status, mediaType, body, body.length < WORTH_PACKING ? body : packed(body), tagOf(body), null);
    }

    static Answer elsewhere(HttpStatus status, String location) {
        return new Answer(status, "text/plain", new byte[0], new byte[0], "", location);
    }

    int weight() {
        return body.length + packed.length + 500;
    }

    ResponseEntity<byte[]> forReader(boolean takesPacked) {
        var headers = new HttpHeaders();
        headers.setCacheControl(FRESH);
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (location != null) {
            headers.add(HttpHeaders.LOCATION, location);
            return new ResponseEntity<>(headers, status);
        }
        headers.add(HttpHeaders.CONTENT_TYPE, mediaType);
        var isPacked = takesPacked && packed != body;
        if (isPacked) {
            headers.add(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        headers.setETag("\"%s%s\"".formatted(tag, isPacked ? "-gz" : ""));
        return new ResponseEntity<>(isPacked ? packed : body, headers, status);
    }

    private static byte[] packed(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tagOf(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
