package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A database on a full disk stops in the middle of its work, so a start with too little space is refused. */
final class DiskSpace {

    static final long NEEDED_MEGABYTES = 300;

    private static final long MEGABYTE = 1024 * 1024;

    private DiskSpace() {}

    static void refuseTooLittle(DataFolder data) {
        try {
            var free = Files.getFileStore(data.root()).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                throw FolderRefusals.diskFull(data.root(), free);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
