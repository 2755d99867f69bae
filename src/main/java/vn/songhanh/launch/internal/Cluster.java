package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import vn.songhanh.launch.Secrets;
import vn.songhanh.web.Build;

/** The files of one PostgreSQL, the programs that read them, and the account that owns them. */
record Cluster(Path folder, PostgresPrograms programs, ServerAccount account) {

    private static final Duration PATIENCE_WITH_SERVER = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_WORKERS = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(20);

    /**
     * The cluster of a data folder. The first call makes it, its superuser secured by a password; it gets its name when it is
     * complete, so that a power cut in between leaves nothing that looks like a cluster.
     */
    static Cluster of(DataFolder data, PostgresPrograms programs, Login superuser) {
        try {
            if (Files.notExists(data.cluster())) {
                var unfinished = data.unfinishedCluster();
                var account = ServerAccount.forNew(unfinished, programs.postgres());
                new Cluster(unfinished, programs, account).initialise(data.root(), superuser);
                Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var cluster = new Cluster(data.cluster(), programs, ServerAccount.ofOwner(data.cluster()));
        cluster.refuseOtherRelease();
        return cluster;
    }

    Optional<PostmasterFile> postmaster() {
        try {
            return PostmasterFile.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Clears away what an earlier run left: stops a server nobody watches, and sessions whose server was killed. PostgreSQL would
     * take a zombie for a running server, and where nobody reaps the dead they stay; so we look who really works in the folder,
     * and forget the mark of the old server only when nobody does.
     */
    void clearAway() {
        postmaster().map(PostmasterFile::process).filter(this::worksHere).ifPresent(this::stop);
        for (var worker : workers()) {
            if (!gone(worker, PATIENCE_WITH_WORKERS)) {
                Subprocess.signal("KILL", worker);
                gone(worker, PATIENCE_WITH_WORKERS);
            }
        }
        try {
            Files.deleteIfExists(PostmasterFile.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a server to end its sessions, write everything down and stop; waits until it has. */
    void stop(long server) {
        Subprocess.signal("INT", server);
        if (!gone(server, PATIENCE_WITH_SERVER)) {
            Subprocess.signal("KILL", server); // its next start recovers from the write-ahead log
        }
    }

    private boolean gone(long process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (worksHere(process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }

    private List<Long> workers() {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(this::worksHere)
                .toList();
    }

    /** Every process of PostgreSQL works in the folder of its cluster; a zombie works nowhere. */
    private boolean worksHere(long process) {
        try {
            return Files.isSameFile(Path.of("/proc/%d/cwd".formatted(process)), folder);
        } catch (IOException e) {
            return false;
        }
    }

    private void refuseOtherRelease() {
        try {
            var release = Files.readString(folder.resolve("PG_VERSION")).strip();
            if (!Build.POSTGRES.startsWith(release + ".")) {
                throw DatabaseRefusals.clusterOfOtherRelease(folder, release);
            }
        } catch (IOException e) {
            throw DatabaseRefusals.clusterOfSomebodyElse(folder, ServerAccount.ownerOf(folder));
        }
    }

    private void initialise(Path workplace, Login superuser) throws IOException {
        var password = workplace.resolve("initial-password");
        Files.deleteIfExists(password);
        Secrets.write(password, superuser.password());
        account.takeOver(password);
        var made = Subprocess.run(account.running(initdb(superuser.user(), password)));
        Files.delete(password);
        if (!made.succeeded()) {
            throw DatabaseRefusals.clusterNotMade(folder, made.output());
        }
    }

    /** The built-in locale folds Vietnamese letters alike everywhere, whatever LANG says where we are started. */
    private List<String> initdb(String superuser, Path password) {
        return List.of(
                programs.initdb().toString(),
                "--pgdata=" + folder,
                "--username=" + superuser,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
    }
}
