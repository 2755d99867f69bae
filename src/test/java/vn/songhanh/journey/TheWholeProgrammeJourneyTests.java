package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.launch.internal.Program;
import vn.songhanh.support.Chromium;
import vn.songhanh.time.VietnamTime;

/**
 * The main job on an empty system, as two officers, two leaders, two editors and a reader do it in their browsers: from a list of
 * enterprises to the news of the signed review.
 */
class TheWholeProgrammeJourneyTests {

    private static final String OWN = "một câu dài dễ nhớ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int YEAR = LocalDate.now(VietnamTime.ZONE).getYear() - 1;
    private static final String PARTY_BODY = "Đảng ủy Khối Thử";
    private static final String UNION_BODY = "Liên đoàn Lao động Thử";

    private static final String NEWS = "Sơ kết Chương trình phối hợp năm " + YEAR;

    private final DataFolderServer server = DataFolderServer.start("serve");
    private final Chromium chromium = Chromium.start();

    @Test
    void a_list_becomes_a_union_a_confirmed_figure_a_signed_review_and_news() throws IOException {
        try (server;
                chromium) {
            setUpTheSystem();
            var unionOfficer = signedIn("can.bo.cong.doan");
            var partyOfficer = signedIn("can.bo.dang");
            bringTheList(unionOfficer);
            foundTheUnion(unionOfficer);
            confirm(unionOfficer, partyOfficer, "Thành lập CĐCS Công ty TNHH Buồm Nâu");
            review(unionOfficer, partyOfficer);
            fileTheReport(partyOfficer);
            workOnTheConsole(partyOfficer);
            publish(signedIn("bien.tap.cong.doan"), signedIn("bien.tap.dang"));
            read(Somebody.at(chromium, server.home()));
        }
    }

    private void setUpTheSystem() {
        var administrator = Somebody.at(chromium, server.home())
                .opens("/set-up")
                .types("Mã cài đặt", code())
                .types("Họ và tên", "Quản Thị Trị")
                .types("Tên đăng nhập", "quan.tri")
                .types("Mật khẩu", OWN)
                .types("Nhập lại mật khẩu", OWN)
                .presses("Tạo quản trị viên");
        found(administrator, "PARTY", "Đảng ủy cấp trên trực tiếp", PARTY_BODY);
        found(administrator, "UNION", "Liên đoàn Lao động thành phố", UNION_BODY);
        for (var role : new String[][] {{"Cán bộ", "can.bo"}, {"Lãnh đạo", "lanh.dao"}, {"Biên tập", "bien.tap"}}) {
            admit(administrator, role[1] + ".dang", role[0], PARTY_BODY);
            admit(administrator, role[1] + ".cong.doan", role[0], UNION_BODY);
        }
        administrator
                .opens("/app/programme/new")
                .types("Mã chương trình", "thu")
                .types("Tên chương trình", "Chương trình phối hợp thử")
                .types("Ngày ký", on(2, 1))
                .types("Thời hạn từ ngày", on(1, 1))
                .types("Đến hết ngày", "31/12/" + (YEAR + 2))
                .chooses("Bên Đảng", PARTY_BODY)
                .chooses("Bên Công đoàn", UNION_BODY)
                .ticks("Ngoài nhà nước trong nước")
                .presses("Lưu chương trình")
                .sees("Chương trình phối hợp thử");
    }

    private static void found(Somebody administrator, String line, String kind, String name) {
        administrator
                .opens("/app/organisation/changes/new?kind=FOUND&line=" + line)
                .chooses("Loại hình", kind)
                .types("Tên đầy đủ", name)
                .types("Số, ký hiệu", "01-QĐ")
                .types("Ngày ký", "02/01/2020")
                .types("Có hiệu lực từ ngày", "02/01/2020")
                .presses("Xem điều sẽ xảy ra")
                .presses("Ghi việc sắp xếp")
                .sees(name);
    }

    private void admit(Somebody administrator, String username, String role, String body) {
        var once = administrator
                .opens("/app/admin/people/new")
                .types("Họ và tên", "Người Có Tên")
                .types("Tên đăng nhập", username)
                .presses("Thêm người")
                .reads("strong.code");
        administrator
                .follows("Đã ghi lại, giao vai trò")
                .ticks(body)
                .ticks(role)
                .types("Từ ngày", on(1, 1))
                .presses("Giao vai trò");
        Somebody.signedIn(chromium, server.home(), username, once)
                .types("Mật khẩu dùng một lần", once)
                .types("Mật khẩu mới", OWN)
                .types("Nhập lại mật khẩu mới", OWN)
                .presses("Đổi mật khẩu");
    }

    private static void bringTheList(Somebody officer) throws IOException {
        officer.opens("/app/enterprises/imports")
                .sendsIn("Tệp", "danh-sach.xlsx", workbook())
                .types("Số liệu tính đến ngày", on(15, 1))
                .presses("Tải lên và xem trước")
                .follows("Sửa cách nhận cột")
                .chooses("Đơn vị quản lý doanh nghiệp mới", UNION_BODY)
                .presses("Đọc lại theo các cột này")
                .presses("Nhập 2 dòng")
                .sees("Đã nhập xong");
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Danh sách");
            var rows = new String[][] {
                {"STT", "Tên doanh nghiệp", "Mã số thuế", "Địa chỉ", "Số lao động"},
                {"1", "Công ty TNHH Buồm Nâu", "0201234561", "Số 1 Lạch Tray", "60"},
                {"2", "Công ty Cổ phần Cửa Sông", "0201234579", "Số 2 Lạch Tray", "18"},
            };
            for (var i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (var j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void foundTheUnion(Somebody officer) {
        officer.opens("/app/enterprises?q=buom+nau")
                .follows("Công ty TNHH Buồm Nâu")
                .follows("Mở hồ sơ")
                .ticks("Công đoàn cơ sở")
                .types("Ngày đưa vào danh sách", on(20, 1))
                .presses("Mở hồ sơ");
        officer.follows("Ghi: khảo sát")
                .types("Ngày khảo sát", on(25, 1))
                .types("Lao động", "60")
                .presses("Ghi");
        officer.follows("Tiếp xúc")
                .types("Ngày", on(5, 2))
                .ticks("Có chủ doanh nghiệp")
                .types("Nội dung, kết quả", "Chủ doanh nghiệp ủng hộ")
                .presses("Ghi");
        officer.follows("Trả lời")
                .types("Ngày trả lời", on(20, 2))
                .ticks("Đồng thuận")
                .presses("Ghi");
        officer.follows("Hồ sơ thành lập")
                .types("Ngày nhận", on(1, 3))
                .ticksAll("Đã có")
                .presses("Ghi");
        officer.follows("Quyết định thành lập")
                .types("Số, ký hiệu quyết định", "41/QĐ-LĐLĐ")
                .types("Ngày quyết định", on(20, 3))
                .types("Số đoàn viên", "42")
                .presses("Ghi")
                .sees("CĐCS Công ty TNHH Buồm Nâu", "41/QĐ-LĐLĐ", "42 thành viên");
    }

    /** What one body claims, the other looks at and confirms. */
    private static void confirm(Somebody claiming, Somebody confirming, String what) {
        claiming.opens("/app/ledger?queue=theirs").sees(what);
        confirming
                .opens("/app/ledger")
                .sees(what)
                .ticksAll("Chọn bút toán")
                .presses("Xem lại trước khi xác nhận")
                .presses("Xác nhận")
                .opens("/app/ledger")
                .sees("Không có bút toán nào ở đây");
    }

    private void review(Somebody unionOfficer, Somebody partyOfficer) {
        unionOfficer.opens("/app/reviews").presses("thu · " + YEAR).sees("Sơ kết năm " + YEAR);
        confirm(unionOfficer, partyOfficer, "Kiểm kê sổ đăng ký");
        toTheReview(unionOfficer)
                .follows("Viết mục này")
                .types("Nội dung", "Hai bên đã cùng vận động, một công đoàn cơ sở ra đời.")
                .presses("Lưu")
                .sees("Hai bên đã cùng vận động");
        toTheReview(unionOfficer).presses("Nộp");
        toTheReview(partyOfficer).presses("Nộp");
        toTheReview(unionOfficer).presses("Chốt số liệu");
        for (var leader : new String[] {"lanh.dao.dang", "lanh.dao.cong.doan"}) {
            toTheReview(signedIn(leader)).ticks("Vẫn ký khi còn mục trống").presses("Ký");
        }
        toTheReview(partyOfficer).sees("Hai bên ký, khóa kỳ", "Khớp");
    }

    private static Somebody toTheReview(Somebody person) {
        return person.opens("/app/reviews").follows("Sơ kết năm " + YEAR);
    }

    private static void fileTheReport(Somebody officer) {
        toTheReview(officer);

        assertThat(officer.downloads("DOCX")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.downloads("PDF")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** Beside the running server, as an administrator's shell or a timer does it. */
    private void workOnTheConsole(Somebody officer) throws IOException {
        var plan = Files.writeString(server.data().resolve("ke-hoach.csv"), "Mã chỉ tiêu,Cả năm\n3.06,1.236\n");
        var next = Integer.toString(YEAR + 1);
        var taken = told("import", plan.toString(), "--kind", "plan", "--programme", "thu", "--year", next);
        assertThat(taken.get("new").asInt()).isEqualTo(1);
        assertThat(taken.get("refused").asInt()).isZero();
        assertThat(officer.asks("/app/programme/thu/plans/" + next)).contains("value=\"1.236\"");

        var file = server.data().resolve("sau-thang.docx");
        var half = new String[] {"report", "--programme", "thu", "--year", Integer.toString(YEAR), "--kind"};
        var form = new String[] {"--profile", "ADMIN_ND30_2020", "--out", file.toString()};
        var report = told(words(half, new String[] {"HALF"}, form));
        assertThat(report.get("draft").asBoolean()).isTrue();
        assertThat(report.get("bytes").asLong()).isEqualTo(Files.size(file));
        assertThat(Files.readAllBytes(file)).startsWith("PK".getBytes(StandardCharsets.US_ASCII));

        var wrong = console(words(half, new String[] {"QUARTER"}, form));
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.errors()).contains("HALF").contains("TERM");
    }

    private JsonNode told(String... words) {
        var ended = console(words(words, new String[] {"--json"}));
        assertThat(ended.exitCode()).as(ended.errors()).isZero();
        return JsonMapper.builder().build().readTree(ended.output());
    }

    private Program.Ended console(String... words) {
        return Program.start(words(words, new String[] {"--data", server.data().toString()}))
                .awaitEnd();
    }

    private static String[] words(String[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray(String[]::new);
    }

    /** The one who wrote it does not publish it. */
    private void publish(Somebody writer, Somebody approver) {
        toTheReview(writer).presses("Tạo bản nháp");
        writer.opens("/app/newsroom").follows(NEWS).presses("Gửi duyệt").sees("Đồng chí là người viết hoặc người gửi");
        approver.opens("/app/newsroom").follows(NEWS).presses("Duyệt và đăng").sees("Đang trên trang");
    }

    private static void read(Somebody reader) {
        reader.opens("/").follows(NEWS).sees("Tiện ích thông tin");
        reader.opens("/chuong-trinh/thu?nam=" + YEAR).sees("CĐCS thành lập mới", "Hai bên đã xác nhận");
        assertThat(reader.reads(".figure:has-text('CĐCS thành lập mới') .value"))
                .startsWith("1");
        assertThat(reader.asks("/rss.xml")).contains(NEWS);
    }

    private Somebody signedIn(String username) {
        return Somebody.signedIn(chromium, server.home(), username, OWN);
    }

    private String code() {
        var said = String.join("\n", server.program().said());
        var found = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group();
    }

    private static String on(int day, int month) {
        return LocalDate.of(YEAR, month, day).format(DAY);
    }
}
