package vn.songhanh.launch.internal;

import java.nio.file.Path;
import org.springframework.dao.DataAccessException;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;
import vn.songhanh.web.Build;

/** Why a start is refused for its database, each time with what to do about it. */
final class DatabaseRefusals {

    private DatabaseRefusals() {}

    // the embedded server

    static Refusal noServerFor(String processor) {
        return new Refusal(Words.of(
                        "Không có sẵn PostgreSQL cho bộ xử lý {0}. Hãy dùng máy chủ PostgreSQL riêng qua"
                                + " SONGHANH_DB_URL.",
                        "No PostgreSQL is included for the processor {0}. Use a PostgreSQL server of your own through"
                                + " SONGHANH_DB_URL.")
                .with(processor));
    }

    static Refusal serverNeedsReachableFolder(Path cluster) {
        return new Refusal(Words.of(
                        "Không chạy được PostgreSQL từ {0} với quyền root. Hãy chọn thư mục mà mọi người dùng đi qua"
                                + " được (--data), hoặc chạy bằng tài khoản thường.",
                        "PostgreSQL cannot be run from {0} as root. Choose a folder below folders that everybody may"
                                + " enter (--data), or run as an ordinary user.")
                .with(cluster));
    }

    static Refusal clusterOfSomebodyElse(Path cluster, String owner) {
        return new Refusal(Words.of(
                        "Cơ sở dữ liệu {0} thuộc về người dùng {1}. Hãy chạy bằng người dùng đó hoặc bằng root, hoặc"
                                + " chọn thư mục khác bằng --data.",
                        "The database {0} belongs to the user {1}. Run as that user or as root, or choose another"
                                + " folder with --data.")
                .with(cluster, owner));
    }

    static Refusal clusterOfOtherRelease(Path cluster, String release) {
        return new Refusal(Words.of(
                        "Cơ sở dữ liệu {0} thuộc PostgreSQL {1}, còn bản đi kèm là {2}. Hãy chạy phiên bản Song Hành"
                                + " đã tạo ra dữ liệu này.",
                        "The database {0} is of PostgreSQL {1}, but {2} is included here. Run the version of Song Hành"
                                + " that made it.")
                .with(cluster, release, Build.POSTGRES));
    }

    static Refusal clusterNotMade(Path cluster, String output) {
        return new Refusal(
                Words.of("Không tạo được cơ sở dữ liệu trong {0}: {1}", "The database cannot be made in {0}: {1}")
                        .with(cluster, output.lines().reduce("", (earlier, later) -> later)));
    }

    static Refusal serverDidNotStart(Path log, String lastWords) {
        return new Refusal(Words.of(
                        "PostgreSQL không khởi động được ({0}). Hãy xem {1}.",
                        "PostgreSQL did not start ({0}). See {1}.")
                .with(lastWords, log));
    }

    // a server of somebody else

    static Refusal settingMissing(String name) {
        return new Refusal(Words.of(
                        "Đã đặt SONGHANH_DB_URL nhưng thiếu {0}. Hãy đặt thêm {0}.",
                        "SONGHANH_DB_URL is set but {0} is missing. Set {0} too.")
                .with(name));
    }

    static Refusal serverNotReached(String url, Throwable cause) {
        return new Refusal(
                Words.of(
                                "Không kết nối được tới cơ sở dữ liệu {0} ({1}). Hãy kiểm tra SONGHANH_DB_URL,"
                                        + " SONGHANH_DB_USER và SONGHANH_DB_PASSWORD.",
                                "The database {0} cannot be reached ({1}). Check SONGHANH_DB_URL, SONGHANH_DB_USER and"
                                        + " SONGHANH_DB_PASSWORD.")
                        .with(url.replaceFirst("\\?.*", ""), Refusals.firstLine(cause)),
                cause);
    }

    static Refusal serverTooOld(int version, int needed) {
        return new Refusal(Words.of(
                        "PostgreSQL {0} quá cũ. Hãy dùng bản {1} trở lên.",
                        "PostgreSQL {0} is too old. Use version {1} or newer.")
                .with(version, needed));
    }

    static Refusal extensionMissing(String extension, DataAccessException cause) {
        return new Refusal(
                Words.of(
                                "Thiếu phần mở rộng {0} của PostgreSQL. Hãy nhờ quản trị cơ sở dữ liệu chạy: create"
                                        + " extension {0} with schema public",
                                "The PostgreSQL extension {0} is missing. Have the database administrator run: create"
                                        + " extension {0} with schema public")
                        .with(extension),
                cause);
    }

    static Refusal roleNotCreated(Login role, DataAccessException cause) {
        return new Refusal(
                Words.of(
                                "Không tạo được vai trò {0}. Hãy cấp CREATEROLE cho SONGHANH_DB_USER, hoặc tạo sẵn vai"
                                        + " trò {1} và đặt SONGHANH_DB_APP_USER, SONGHANH_DB_APP_PASSWORD của một tài"
                                        + " khoản thuộc vai trò đó.",
                                "The role {0} cannot be created. Grant CREATEROLE to SONGHANH_DB_USER, or create the"
                                        + " role {1} and set SONGHANH_DB_APP_USER and SONGHANH_DB_APP_PASSWORD to a login"
                                        + " that is a member of it.")
                        .with(role.user(), ApplicationRole.NAME),
                cause);
    }

    static Refusal roleCannotSignIn(Login role) {
        return new Refusal(Words.of(
                        "Vai trò {0} không đăng nhập được vào cơ sở dữ liệu. Hãy đặt SONGHANH_DB_APP_USER và"
                                + " SONGHANH_DB_APP_PASSWORD.",
                        "The role {0} cannot sign in to the database. Set SONGHANH_DB_APP_USER and"
                                + " SONGHANH_DB_APP_PASSWORD.")
                .with(role.user()));
    }

    static Refusal roleAboveRowSecurity(Login role) {
        return new Refusal(Words.of(
                        "Vai trò {0} đứng trên bảo mật theo dòng. Hãy bỏ SUPERUSER, BYPASSRLS của vai trò này và đừng"
                                + " cho nó làm thành viên của SONGHANH_DB_USER.",
                        "The role {0} stands above row security. Take SUPERUSER and BYPASSRLS from it, and its"
                                + " membership in SONGHANH_DB_USER.")
                .with(role.user()));
    }
}
