package vn.songhanh.ledger.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Sets of enterprises as the database keeps them. */
final class EnterpriseSet {

    private EnterpriseSet() {}

    static RoaringBitmap of(byte @Nullable [] bytes) {
        var set = new RoaringBitmap();
        if (bytes == null || bytes.length == 0) {
            return set;
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            set.deserialize(in);
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(RoaringBitmap set) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            set.serialize(out);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
