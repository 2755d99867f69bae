package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start in places and under accounts of every kind. */
class FirstStartTests {

    /** A process in a user namespace of its own has no rights beyond those of the files' owner, like any ordinary user. */
    private static final List<String> WITHOUT_PRIVILEGES = List.of("unshare", "--user");

    @TempDir
    Path folder;

    @Test
    void works_in_a_folder_that_only_we_may_enter_and_two_commands_wait_for_each_other() {
        var data = Program.withPrograms(folder.resolve("data")).toString();

        var commands = List.of(Program.start("status", "--data", data), Program.start("status", "--data", data));

        assertThat(commands).map(Program::awaitEnd).allSatisfy(status -> {
            assertThat(status.exitCode()).as(status.errors()).isZero();
            assertThat(status.output()).contains("songhanh_app");
        });
    }

    @Test
    void works_for_an_ordinary_user_even_after_a_power_cut_in_the_first_minute() throws IOException {
        assumeUserNamespaces();
        var data = Program.withPrograms(folder.resolve("data"));
        Files.createDirectory(data.resolve("database.unfinished"));
        Files.writeString(data.resolve("database.unfinished/PG_VERSION"), "18\n");

        var status = Program.startUnder(WITHOUT_PRIVILEGES, "status", "--data", data.toString())
                .awaitEnd();

        assertThat(status.exitCode()).as(status.errors()).isZero();
    }

    @Test
    void is_refused_in_a_folder_that_cannot_be_written() throws IOException {
        assumeUserNamespaces();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        var serve = Program.startUnder(WITHOUT_PRIVILEGES, "serve", "--port", "0", "--data", folder + "/data")
                .awaitEnd();

        assertThat(serve.exitCode()).isEqualTo(1);
        assertThat(serve.errors())
                .contains("Không ghi được vào thư mục dữ liệu")
                .contains("cannot be written to");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void assumeUserNamespaces() {
        assumeTrue(Subprocess.run(List.of("unshare", "--user", "true")).succeeded());
    }
}
