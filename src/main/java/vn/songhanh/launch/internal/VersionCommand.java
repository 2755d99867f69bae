package vn.songhanh.launch.internal;

import java.util.Map;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** Tells which build this is and which database it would use. */
@Usage(
        name = "version",
        vi = "Cho biết phiên bản, bản dựng và cơ sở dữ liệu.",
        en = "Tells the version, the build and the database.",
        detailsVi = "--json in {version, build, java, database}.",
        detailsEn = "--json prints {version, build, java, database}.")
record VersionCommand(Map<String, String> environment) implements Command {

    /** What {@code version --json} prints. */
    record Answer(String version, String build, String java, String database) {}

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var database = ExternalDatabase.isToldIn(environment)
                ? ExternalDatabase.address(environment.getOrDefault("SONGHANH_DB_URL", ""))
                        .replaceFirst("\\?.*", "")
                : "PostgreSQL " + Build.POSTGRES;
        var answer = new Answer(Build.VERSION, Build.MARK, System.getProperty("java.version"), database);
        if (output.json()) {
            output.print(answer);
        } else {
            output.say(Words.of(
                            "Song Hành {0}, bản dựng {1}, Java {2}, cơ sở dữ liệu {3}",
                            "Song Hành {0}, build {1}, Java {2}, database {3}")
                    .with(answer.version(), answer.build(), answer.java(), answer.database()));
        }
        return DONE;
    }
}
