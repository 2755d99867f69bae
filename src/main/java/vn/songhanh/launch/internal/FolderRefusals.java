package vn.songhanh.launch.internal;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** Why a start is refused for its data folder, each time with what to do about it. */
final class FolderRefusals {

    private FolderRefusals() {}

    static Refusal folderNotWritable(Path folder, Throwable cause) {
        return new Refusal(
                Words.of(
                                "Không ghi được vào thư mục dữ liệu {0}. Hãy sửa quyền ghi hoặc chọn thư mục khác bằng"
                                        + " --data.",
                                "The data folder {0} cannot be written to. Permit writing, or choose another with"
                                        + " --data.")
                        .with(folder),
                cause);
    }

    static Refusal folderOfNewerVersion(Path folder, String version) {
        return new Refusal(Words.of(
                        "Thư mục dữ liệu {0} do phiên bản mới hơn ({1}) ghi; phiên bản này là {2}. Hãy chạy phiên bản"
                                + " {1} trở lên.",
                        "The data folder {0} was written by a newer version ({1}); this is {2}. Run version {1} or"
                                + " newer.")
                .with(folder, version, Build.VERSION));
    }

    static Refusal migrationsOfNewerVersion(Throwable cause) {
        return new Refusal(
                Words.of(
                                "Cơ sở dữ liệu do phiên bản Song Hành mới hơn {0} ghi. Hãy chạy phiên bản mới nhất đã"
                                        + " từng dùng với dữ liệu này.",
                                "The database was written by a version of Song Hành newer than {0}. Run the newest"
                                        + " version that has been used with these data.")
                        .with(Build.VERSION),
                cause);
    }

    static Refusal migrationsDiffer(Throwable cause, Path log) {
        return new Refusal(
                Words.of(
                                "Cơ sở dữ liệu do một bản dựng khác tạo, không khớp với bản này. Hãy chạy đúng bản đã"
                                        + " tạo, hoặc chọn thư mục dữ liệu khác bằng --data. Chi tiết: {0}.",
                                "The database was made by a build that differs from this one. Run the build that made"
                                        + " it, or choose another data folder with --data. Details: {0}.")
                        .with(log),
                cause);
    }

    static Refusal folderServed(Path folder, long process) {
        return new Refusal(Words.of(
                        "Thư mục dữ liệu {0} đang được một máy chủ khác dùng (tiến trình {1}). Hãy dừng máy chủ đó"
                                + " hoặc chọn thư mục khác bằng --data.",
                        "Another server (process {1}) is using the data folder {0}. Stop it, or choose another folder"
                                + " with --data.")
                .with(folder, Long.toString(process)));
    }

    static Refusal servedByOtherVersion(Path folder, String version) {
        return new Refusal(Words.of(
                        "Máy chủ đang chạy trên {0} là phiên bản {1}, lệnh này là {2}. Hãy khởi động lại máy chủ rồi"
                                + " thử lại.",
                        "The server on {0} is version {1}, this command is {2}. Restart the server, then try again.")
                .with(folder, version, Build.VERSION));
    }

    static Refusal folderBusy(Path folder) {
        return new Refusal(Words.of(
                        "Thư mục dữ liệu {0} vẫn bận sau mười phút. Hãy chờ lệnh đang chạy xong rồi thử lại.",
                        "The data folder {0} is still busy after ten minutes. Wait for the running command, then try"
                                + " again.")
                .with(folder));
    }

    static Refusal diskFull(Path folder, long freeMegabytes) {
        return new Refusal(Words.of(
                        "Đĩa chứa {0} chỉ còn {1} MB trống; cần ít nhất {2} MB. Hãy giải phóng dung lượng hoặc chọn"
                                + " thư mục khác bằng --data.",
                        "The disk of {0} has only {1} MB left; at least {2} MB are needed. Free some space, or choose"
                                + " another folder with --data.")
                .with(folder, freeMegabytes, DiskSpace.NEEDED_MEGABYTES));
    }

    static Refusal pathNotReadable(InvalidPathException cause) {
        return new Refusal(
                Words.of(
                        "Không đọc được tên thư mục trong bảng mã hiện tại. Hãy đặt LC_ALL=C.UTF-8 rồi chạy lại.",
                        "The name of the folder cannot be read in the present locale. Set LC_ALL=C.UTF-8 and run"
                                + " again."),
                cause);
    }

    static Refusal inputOutput(UncheckedIOException fault) {
        return new Refusal(
                Words.of(
                                "Lỗi đọc ghi: {0}. Hãy kiểm tra dung lượng đĩa và quyền của thư mục dữ liệu.",
                                "Reading or writing failed: {0}. Check the space on the disk and the rights on the"
                                        + " data folder.")
                        .with(Refusals.firstLine(Refusals.rootOf(fault))),
                fault);
    }
}
