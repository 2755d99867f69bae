package vn.songhanh.launch.internal;

import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** Tells what commands there are, and all about one of them. */
@Usage(
        name = "help",
        synopsis = "[COMMAND]",
        vi = "Liệt kê các lệnh, hoặc giải thích một lệnh.",
        en = "Lists the commands, or explains one of them.",
        detailsVi = "--json in danh sách {name, synopsis, vi, en} của các lệnh.",
        detailsEn = "--json prints the list of commands as {name, synopsis, vi, en}.")
record HelpCommand(CommandList commands) implements Command {

    /** A command as {@code help --json} tells it. */
    record Line(String name, String synopsis, String vi, String en) {}

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        if (output.json()) {
            output.print(commands.entries().stream()
                    .map(entry -> new Line(
                            entry.name(),
                            entry.synopsis(),
                            entry.summary().vi(),
                            entry.summary().en()))
                    .toList());
            return DONE;
        }
        arguments.find("COMMAND").ifPresentOrElse(name -> explain(name, output), () -> list(output));
        return DONE;
    }

    void list(CommandOutput output) {
        output.say(
                Words.of("Song Hành {0} · songhanh LỆNH [tuỳ chọn]\n", "Song Hành {0} · songhanh COMMAND [options]\n")
                        .with(Build.VERSION));
        var width = commands.entries().stream()
                .mapToInt(entry -> entry.name().length())
                .max()
                .orElse(0);
        for (var entry : commands.entries()) {
            output.say(Words.joined(
                    "   ",
                    java.util.List.of(
                            Words.same("  " + entry.name()
                                    + " ".repeat(width - entry.name().length())),
                            entry.summary())));
        }
        output.say(Words.of(FOR_ALL_VI, FOR_ALL_EN));
    }

    void explain(String name, CommandOutput output) {
        var entry = commands.find(name).orElseThrow(() -> unknown(name));
        output.say(
                Words.same("songhanh " + entry.name() + " " + entry.synopsis()).with());
        output.say(entry.summary());
        if (!entry.details().vi().isEmpty()) {
            output.say(Words.same(""));
            output.say(entry.details());
        }
        output.say(Words.of(FOR_ALL_VI, FOR_ALL_EN));
    }

    static Refusal unknown(String name) {
        return Refusal.ofUsage(
                Words.of("Không có lệnh “{0}”. Xem: songhanh help", "There is no command “{0}”. See: songhanh help")
                        .with(name));
    }

    private static final String FOR_ALL_VI = """

        Mọi lệnh đều nhận:
          --data DIR     thư mục dữ liệu (mặc định: data trong thư mục cài đặt; demo: data/demo)
          --json         in kết quả dạng JSON ra đầu ra chuẩn, mọi lời khác ra đầu ra lỗi
          --lang vi|en   ngôn ngữ, cũng đặt được bằng SONGHANH_LANG (English: songhanh help --lang en)
          --help         giải thích lệnh
        Mã thoát: 0 xong · 1 bị từ chối, kèm lý do · 2 dùng sai.
        Máy chủ PostgreSQL riêng: SONGHANH_DB_URL, SONGHANH_DB_USER, SONGHANH_DB_PASSWORD.\
        """;

    private static final String FOR_ALL_EN = """

        Every command takes:
          --data DIR     the data folder (by default: data in the installation's folder; demo: data/demo)
          --json         prints the result as JSON on standard output, everything else on standard error
          --lang vi|en   the language, also by SONGHANH_LANG
          --help         explains the command
        Exit codes: 0 done · 1 refused, with the reason · 2 wrong usage.
        A PostgreSQL server of your own: SONGHANH_DB_URL, SONGHANH_DB_USER, SONGHANH_DB_PASSWORD.\
        """;
}
