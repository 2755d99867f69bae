package vn.songhanh.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a zipped workbook; counts what is unpacked and stops before it is too much. */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;

    /** Below this much, no ratio does harm: a small sheet of equal rows packs extremely well. */
    private static final long HARMLESS = 32L * 1024 * 1024;

    /** The ways in which workbooks are packed (ISO/IEC 29500-2, C.3); what else a zip may name is no workbook, or a spoiled one. */
    private static final Set<Integer> PACKED = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

    private final ZipFile zip;
    private final Limits limits;
    private final long packed;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long unpacked;

    ZipParts(byte[] content, Limits limits) throws IOException {
        this.limits = limits;
        packed = content.length;
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            parts.putIfAbsent(path(entry.getName()), entry);
            if (parts.size() > MOST_PARTS) {
                throw new RefusedFile(Refusal.ZIP_BOMB);
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(path(name));
    }

    /** The names as programs write them differ in case, slashes and a leading slash. */
    Optional<InputStream> open(String name) throws IOException {
        var entry = parts.get(path(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFile(Refusal.ENCRYPTED);
        }
        if (!PACKED.contains(entry.getMethod())) {
            throw new RefusedFile(Refusal.OTHER_FORMAT);
        }
        return Optional.of(new Counted(zip.getInputStream(entry)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > HARMLESS && unpacked / packed > limits.ratio()) {
            throw new RefusedFile(Refusal.ZIP_BOMB);
        }
        if (unpacked > limits.inflatedBytes()) {
            throw new RefusedFile(Refusal.ZIP_BOMB);
        }
    }

    private static String path(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }
    }
}
