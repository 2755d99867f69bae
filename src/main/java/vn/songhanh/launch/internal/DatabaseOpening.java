package vn.songhanh.launch.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/**
 * How a process comes to its database: the server that the environment tells, or the embedded one of the data folder, which it
 * starts itself or, beside a running server, shares.
 */
record DatabaseOpening(DataFolder data, Map<String, String> environment, CommandOutput output) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GLANCE = Duration.ofMillis(100);

    /** For a server: refused while another one has the folder; waits for a command to end. */
    Database forServer() {
        return open(FolderLock.Role.SERVER);
    }

    /** For a command: beside a running server on its database, after another command on one started for its own time. */
    Database forCommand() {
        return open(FolderLock.Role.COMMAND);
    }

    private Database open(FolderLock.Role role) {
        data.created();
        if (ExternalDatabase.isToldIn(environment)) {
            return ExternalDatabase.open(environment, data);
        }
        new FolderVersion(data).refuseNewer();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var first = true; System.nanoTime() < deadline; first = false) {
            var database = FolderLock.take(data, role).map(this::started).or(() -> shared(role));
            if (database.isPresent()) {
                return database.get();
            }
            if (first) {
                output.say(Words.of("Đang chờ một lệnh khác xong việc…", "Waiting for another command to finish…"));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw FolderRefusals.folderBusy(data.root());
    }

    private Database started(FolderLock lock) {
        try {
            DiskSpace.refuseTooLittle(data);
            PostgresPrograms.clearUnfinished(data.programs());
            var programs = PostgresPrograms.unpackedBelow(data.programs());
            var database = EmbeddedDatabase.open(data, programs, List.of());
            lock.open();
            return database.andThen(lock::close);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Optional<Database> shared(FolderLock.Role role) {
        var server = FolderLock.holder(data)
                .filter(FolderLock.Holder::lives)
                .filter(holder -> holder.role() == FolderLock.Role.SERVER);
        if (server.isPresent() && role == FolderLock.Role.SERVER) {
            throw FolderRefusals.folderServed(data.root(), server.get().process());
        }
        if (server.filter(holder -> !holder.version().equals(Build.VERSION)).isPresent()) {
            throw FolderRefusals.servedByOtherVersion(data.root(), server.get().version());
        }
        return server.filter(FolderLock.Holder::open).flatMap(holder -> EmbeddedDatabase.running(data));
    }
}
