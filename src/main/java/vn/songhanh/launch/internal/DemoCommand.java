package vn.songhanh.launch.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.DemonstrationLoader;
import vn.songhanh.launch.Usage;

/** The server on invented data, to look around. */
@Usage(
        name = "demo",
        synopsis = "[--port PORT] [--address ADDRESS]",
        vi = "Chạy bản trình diễn với dữ liệu hư cấu, trong thư mục riêng.",
        en = "Runs the demonstration on invented data, in a folder of its own.",
        detailsVi = """
            Như serve, nhưng nạp dữ liệu trình diễn lần đầu và in các tài khoản để đăng nhập.
            Thư mục dữ liệu mặc định: data/demo.\
            """,
        detailsEn = """
            Like serve, but loads the demonstration the first time and prints the accounts to sign in with.
            The data folder is data/demo by default.\
            """)
record DemoCommand(ApplicationStart start, Map<String, String> environment) implements Command {

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var server = new Server(start, environment, (Console) output);
        return server.run(
                ListenAddress.of(arguments),
                List.of("--songhanh.demonstration=true"),
                context ->
                        context.getBeanProvider(DemonstrationLoader.class).ifAvailable(loader -> loader.load(output)));
    }
}
