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
    Path OURSELVES = Path.of("/proc/self");

    /** We are an ordinary user and simply start it. */
    record Ourselves() implements ServerAccount {}

    /** We are root and step down to this user for it. */
    record Other(int user, int group) implements ServerAccount {}

    /** We are root and start it without privileges in a new user namespace; files stay ours. */
    record OwnNamespace() implements ServerAccount {}

    /** The account that an existing cluster belongs to. */
    static ServerAccount ofOwner(Path cluster) {
        var owner = user(cluster);
        if (weAreRoot()) {
            return owner == 0 ? new OwnNamespace() : new Other(owner, group(cluster));
        }
        if (owner != user(OURSELVES)) {
            throw DatabaseRefusals.clusterOfSomebodyElse(cluster, ownerOf(cluster));
        }
        return new Ourselves();
    }

    /** The account for a cluster that is to be made in an empty folder; it then owns the folder. */
    static ServerAccount forNew(Path cluster, Path program) {
        if (!weAreRoot()) {
            return new Ourselves();
        }
        for (var account : List.<ServerAccount>of(new Other(NOBODY, NOBODY), new OwnNamespace())) {
            account.takeOver(cluster);
            if (account.canUse(cluster, program)) {
                return account;
            }
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
        switch (this) {
            case Ourselves() -> {}
            case Other(int user, int group) -> give(path, user, group);
            case OwnNamespace() -> give(path, 0, 0);
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

    private static boolean weAreRoot() {
        return user(OURSELVES) == 0;
    }

    private static void give(Path path, int user, int group) {
        try {
            Files.setAttribute(path, "unix:uid", user);
            Files.setAttribute(path, "unix:gid", group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int user(Path path) {
        return attribute(path, "unix:uid");
    }

    private static int group(Path path) {
        return attribute(path, "unix:gid");
    }

    private static int attribute(Path path, String name) {
        try {
            return (int) Files.getAttribute(path, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
