package vn.songhanh.launch.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** Shows an administrator that the data can be reached: which server, under which role, how large. */
@Component
@Usage(
        name = "status",
        vi = "Kiểm tra rằng đọc được dữ liệu; cho biết máy chủ PostgreSQL, vai trò và dung lượng.",
        en = "Checks that the data can be read; tells the PostgreSQL server, the role and the size.",
        detailsVi = "--json in {version, postgres, role, megabytes}.",
        detailsEn = "--json prints {version, postgres, role, megabytes}.")
class StatusCommand implements Command {

    private final JdbcClient jdbc;

    StatusCommand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@code status --json} prints. */
    record Status(String version, String postgres, String role, int megabytes) {}

    @Override
    @Transactional(readOnly = true)
    public int run(Arguments arguments, CommandOutput output) {
        var status = jdbc.sql("""
            select current_setting('server_version') as postgres,
                   current_user as role,
                   pg_database_size(current_database()) / 1024 / 1024 as megabytes
            """)
                .query((row, number) -> new Status(
                        Build.VERSION, row.getString("postgres"), row.getString("role"), row.getInt("megabytes")))
                .single();
        if (output.json()) {
            output.print(status);
        } else {
            output.say(Words.of(
                            "Song Hành {0}, PostgreSQL {1}, vai trò {2}, {3} MB.",
                            "Song Hành {0}, PostgreSQL {1}, role {2}, {3} MB.")
                    .with(status.version(), status.postgres(), status.role(), status.megabytes()));
        }
        return DONE;
    }
}
