package vn.songhanh.ledger.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
        try {
            set.deserialize(ByteBuffer.wrap(bytes));
            return set;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(RoaringBitmap set) {
        var bytes = ByteBuffer.allocate(set.serializedSizeInBytes());
        set.serialize(bytes);
        return bytes.array();
    }
}
