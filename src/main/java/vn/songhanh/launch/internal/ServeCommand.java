package vn.songhanh.launch.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;

/** The server, in the foreground until it is told to stop. */
@Usage(
        name = "serve",
        synopsis = "[--port PORT] [--address ADDRESS]",
        vi = "Chạy máy chủ; dừng bằng Ctrl+C hoặc SIGTERM.",
        en = "Runs the server; stop it with Ctrl+C or SIGTERM.",
        detailsVi = """
            --port PORT         cổng (mặc định 8080; 0: cổng trống bất kỳ)
            --address ADDRESS   địa chỉ lắng nghe (mặc định 127.0.0.1; 0.0.0.0: mọi địa chỉ)
            In “READY http://127.0.0.1:PORT” khi trang đầu đã trả lời.
            Bị từ chối (mã thoát 1) khi cổng hay thư mục dữ liệu đang bận, không ghi được, đầy, hoặc của phiên bản mới hơn.\
            """,
        detailsEn = """
            --port PORT         the port (8080 by default; 0: any free one)
            --address ADDRESS   where to listen (127.0.0.1 by default; 0.0.0.0: everywhere)
            Prints “READY http://127.0.0.1:PORT” when the first page has answered.
            Refused (exit code 1) when the port or the data folder is taken, cannot be written, is full, or is of a newer version.\
            """)
record ServeCommand(ApplicationStart start, Map<String, String> environment) implements Command {

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        return new Server(start, environment, (Console) output)
                .run(ListenAddress.of(arguments), List.of(), context -> {});
    }
}
