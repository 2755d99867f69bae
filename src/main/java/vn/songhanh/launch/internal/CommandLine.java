package vn.songhanh.launch.internal;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import vn.songhanh.launch.Launcher;

/** For now one command: serve. */
class CommandLine implements Launcher {

    @Override
    public int run(Class<?> application, String... commandLine) {
        var data = new DataFolder(Path.of("data")).created();
        var database = ExternalDatabase.isToldIn(System.getenv())
                ? ExternalDatabase.open(System.getenv(), data)
                : EmbeddedDatabase.open(data, PostgresPrograms.unpackedBelow(data.root()), List.of());
        var spring = new SpringApplication(application);
        spring.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Database.class, () -> database));
        spring.run(commandLine);
        return 0;
    }
}
