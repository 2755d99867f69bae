package vn.songhanh.launch.internal;

import java.util.List;
import java.util.function.Supplier;
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
    ConfigurableApplicationContext serving(Database database, List<String> settings) {
        return start(database, WebApplicationType.SERVLET, "server", settings);
    }

    /** Without a web server, and only as much of the application as the command touches; logs into {@code command.log}. */
    ConfigurableApplicationContext forCommand(Database database) {
        return start(database, WebApplicationType.NONE, "command", List.of("--spring.main.lazy-initialization=true"));
    }

    private ConfigurableApplicationContext start(
            Database database, WebApplicationType type, String logName, List<String> settings) {
        var log = data.log(logName);
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.addInitializers(context -> register((GenericApplicationContext) context, () -> database));
        var arguments = java.util.stream.Stream.concat(
                settings.stream(),
                java.util.stream.Stream.of(
                        "--songhanh.data=" + data.root(),
                        "--logging.file.name=" + log,
                        "--logging.threshold.console=off"));
        try {
            var context = spring.run(arguments.toArray(String[]::new));
            new FolderVersion(data).record();
            return context;
        } catch (RuntimeException e) {
            database.close();
            throw inPlainWords(e, log);
        }
    }

    private static void register(GenericApplicationContext context, Supplier<Database> database) {
        context.registerBean(Database.class, database);
    }

    private static Refusal inPlainWords(RuntimeException fault, java.nio.file.Path log) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal;
                }
                case PortInUseException taken -> {
                    return Refusals.portTaken(taken.getPort());
                }
                case FlywayValidateException invalid
                when String.valueOf(invalid.getMessage()).contains("not resolved locally") -> {
                    return FolderRefusals.migrationsOfNewerVersion(invalid);
                }
                default -> {}
            }
        }
        return Refusals.notStarted(fault, log);
    }
}
