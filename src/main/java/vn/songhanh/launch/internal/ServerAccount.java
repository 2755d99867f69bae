package vn.songhanh.launch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * On whose behalf PostgreSQL runs. It refuses to run as root, so root hands it to somebody else: to the owner of an existing
 * cluster, to {@code nobody} for a new one, or, where {@code nobody} cannot reach the folder, to itself without privileges in a
 * user namespace of its own.
 */
sealed interface ServerAccount {

    int NOBODY = 65534;

    /** We are an ordinary user and simply start it. */
    record Ourselves() implements ServerAccount {}

    /** We are root and step down to this user for it. */
    record Other(int user, int group) implements ServerAccount {}

    /** We are root and start it without privileges in a new user namespace; files stay ours. */
    record OwnNamespace() implements ServerAccount {}

    /** The account for a cluster folder that exists, be it empty or filled; takes ownership of an empty one. */
    static ServerAccount of(Path cluster, Path program) {
        var we = (int) attribute(Path.of("/proc/self"), "unix:uid");
        var owner = (int) attribute(cluster, "unix:uid");
        if (we != 0 && we != owner) {
            throw DatabaseRefusals.clusterOfSomebodyElse(cluster, ownerOf(cluster));
        }
        if (we != 0) {
            return new Ourselves();
        }
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return owner == 0 ? new OwnNamespace() : new Other(owner, (int) attribute(cluster, "unix:gid"));
        }
        ServerAccount nobody = new Other(NOBODY, NOBODY);
        nobody.takeOver(cluster);
        if (nobody.canUse(cluster, program)) {
            return nobody;
        }
        new Other(0, 0).takeOver(cluster);
        ServerAccount namespace = new OwnNamespace();
        if (namespace.canUse(cluster, program)) {
            return namespace;
        }
        throw DatabaseRefusals.serverNeedsReachableFolder(cluster);
    }

    /** The name of the user a file belongs to. */
    static String ownerOf(Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs a program under this account. */
    default List<String> running(List<String> program) {
        return command(program, List.of());
    }

    /** The same, and the program is told to stop (SIGINT) as soon as the thread that started it is gone. */
    default List<String> runningUntilWeEnd(List<String> program) {
        return command(program, Subprocess.exists("setpriv") ? List.of("--pdeathsig=INT") : List.of());
    }

    /** Gives a file or folder to this account. */
    default void takeOver(Path path) {
        if (this instanceof Other(int user, int group)) {
            try {
                Files.setAttribute(path, "unix:uid", user);
                Files.setAttribute(path, "unix:gid", group);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private boolean canUse(Path cluster, Path program) {
        var question = List.of("test", "-w", cluster.toString(), "-a", "-x", program.toString());
        return Subprocess.run(running(question)).succeeded();
    }

    private List<String> command(List<String> program, List<String> privileges) {
        var command = new ArrayList<String>();
        switch (this) {
            case Ourselves() -> {}
            case Other(int user, int group) ->
                command.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"));
            case OwnNamespace() -> command.addAll(List.of("unshare", "--user"));
        }
        if (!privileges.isEmpty() && !(this instanceof Other)) {
            command.add("setpriv");
        }
        command.addAll(privileges);
        command.addAll(program);
        return command;
    }

    private static Object attribute(Path path, String name) {
        try {
            return Files.getAttribute(path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
