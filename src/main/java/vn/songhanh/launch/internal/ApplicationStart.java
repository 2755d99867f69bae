package vn.songhanh.launch.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.songhanh.launch.Refusal;

/** Starts the application on a data folder and its database, and says in plain words when it does not start. */
record ApplicationStart(Class<?> application, DataFolder data) {

    /** With a web server; logs into {@code server.log}. */
    ConfigurableApplicationContext serving(Database database, ListenAddress address, List<String> settings) {
        return start(
                database,
                WebApplicationType.SERVLET,
                data.log("server"),
                Stream.concat(
                        settings.stream(),
                        Stream.of("--server.port=" + address.port(), "--server.address=" + address.host())));
    }

    /**
     * Without a web server, and only as much of the application as the command touches; logs into {@code command.log}. Beside a
     * running server the tables are left in the form that the server knows.
     */
    ConfigurableApplicationContext forCommand(Database database) {
        return start(
                database,
                WebApplicationType.NONE,
                data.log("command"),
                Stream.of("--spring.main.lazy-initialization=true", "--spring.flyway.enabled=" + !database.shared()));
    }

    private ConfigurableApplicationContext start(
            Database database, WebApplicationType type, Path log, Stream<String> settings) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
        var common = Stream.of(
                "--songhanh.data=" + data.root(), "--logging.file.name=" + log, "--logging.threshold.console=off");
        try {
            var context = spring.run(Stream.concat(settings, common).toArray(String[]::new));
            new FolderVersion(data).record();
            return context;
        } catch (RuntimeException e) {
            database.close();
            throw inPlainWords(e, log);
        }
    }

    private static Refusal inPlainWords(RuntimeException fault, Path log) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case PortInUseException taken -> {
                    return Refusals.portTaken(taken.getPort());
                }
                case FlywayValidateException invalid -> {
                    return isAhead(invalid)
                            ? FolderRefusals.migrationsOfNewerVersion(invalid)
                            : FolderRefusals.migrationsDiffer(invalid, log);
                }
                default -> {}
            }
        }
        return Refusals.notStarted(fault, log);
    }

    /** Migrations were applied which this version does not have. */
    private static boolean isAhead(FlywayValidateException invalid) {
        return String.valueOf(invalid.getMessage()).contains("not resolved locally");
    }
}
