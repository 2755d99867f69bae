package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import vn.songhanh.web.Build;

/**
 * Of all processes only one runs the database of a data folder. The kernel keeps the lock and frees it when its holder ends,
 * however that happens; a file beside it says who the holder is.
 */
final class FolderLock implements AutoCloseable {

    /** What the holder is doing there. */
    enum Role {
        SERVER,
        COMMAND
    }

    /** The holder of the lock, which version of the program it is, and whether others may use its database already. */
    record Holder(Role role, long process, boolean open, String version) {

        /** A killed holder leaves its note behind. */
        boolean lives() {
            return ProcessHandle.of(process).isPresent();
        }
    }

    private final FileChannel channel;
    private final Path note;
    private final Role role;

    private FolderLock(FileChannel channel, Path note, Role role) {
        this.channel = channel;
        this.note = note;
        this.role = role;
    }

    /** The lock, or nothing while somebody else holds it. */
    static Optional<FolderLock> take(DataFolder data, Role role) {
        var file = data.root().resolve("lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                var lock = new FolderLock(channel, noteIn(data), role);
                lock.write(false);
                return Optional.of(lock);
            }
            channel.close();
            return Optional.empty();
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw FolderRefusals.folderNotWritable(data.root(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who holds the lock, as far as they have said so. */
    static Optional<Holder> holder(DataFolder data) {
        try {
            var words = Files.readString(noteIn(data)).strip().split(" ");
            return Optional.of(new Holder(
                    Role.valueOf(words[0]), Long.parseLong(words[1]), Boolean.parseBoolean(words[2]), words[3]));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that the database can be used by others. */
    void open() {
        write(true);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the lock: if a process reads the file that it has locked, closing the reader frees the lock. */
    private static Path noteIn(DataFolder data) {
        return data.root().resolve("holder");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void write(boolean open) {
        var text = String.join(
                " ", role.name(), Long.toString(ProcessHandle.current().pid()), Boolean.toString(open), Build.VERSION);
        var unfinished = note.resolveSibling("holder.new");
        try {
            Files.write(unfinished, List.of(text));
            Files.move(unfinished, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
