package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The files of one PostgreSQL, the programs that read them, and the account that owns them. */
record Cluster(Path folder, PostgresPrograms programs, ServerAccount account) {

    private static final long SECONDS_TO_STOP = 60;

    /** The cluster of a data folder; made on the first call, its superuser secured by a password. */
    static Cluster of(DataFolder data, PostgresPrograms programs, Login superuser) {
        var folder = data.createCluster();
        var cluster = new Cluster(folder, programs, ServerAccount.of(folder, programs.postgres()));
        if (Files.notExists(folder.resolve("PG_VERSION"))) {
            cluster.initialise(data.root(), superuser);
        }
        return cluster;
    }

    Optional<PostmasterFile> postmaster() {
        try {
            return PostmasterFile.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clears away what an earlier run left: stops a server without a master, forgets one that is long dead. */
    void clearAway() {
        postmaster()
                .filter(PostmasterFile::alive)
                .ifPresent(orphan -> ProcessHandle.of(orphan.process()).ifPresent(Cluster::stop));
        try {
            Files.deleteIfExists(PostmasterFile.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks a server to end its sessions, write everything down and stop; waits until it has. */
    static void stop(ProcessHandle server) {
        Subprocess.run(List.of("kill", "-INT", Long.toString(server.pid())));
        try {
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            server.destroyForcibly(); // its next start recovers from the write-ahead log
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void initialise(Path workplace, Login superuser) {
        var password = workplace.resolve("initial-password");
        try {
            Files.deleteIfExists(password);
            Secrets.write(password, superuser.password());
            account.takeOver(password);
            var made = Subprocess.run(account.running(initdb(superuser.user(), password)));
            Files.delete(password);
            if (!made.succeeded()) {
                throw new Refusal(
                        "Không tạo được cơ sở dữ liệu trong %s: %s".formatted(folder, made.output()),
                        "The database cannot be created in %s: %s".formatted(folder, made.output()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
