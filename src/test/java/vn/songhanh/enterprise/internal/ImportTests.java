package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.songhanh.enterprise.internal.RegisterWorld.MARCH;
import static vn.songhanh.enterprise.internal.RegisterWorld.code;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.sheet.Limits;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

@DatabaseTest
class ImportTests {

    private static final String HEAD =
            "Mã số thuế,Tên doanh nghiệp,Địa chỉ,Số lao động,Số đoàn viên,Chủ tịch công đoàn\n";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    RegisterWorld world;
    UnitId unit;
    People.Person officer;

    @BeforeEach
    void open() {
        world = RegisterWorld.of(context);
        unit = world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Thử", null);
        officer = people.officer(Side.PARTY, unit);
    }

    @Test
    void a_list_is_looked_at_then_taken_in_and_the_second_time_nothing_changes() {
        var known = code();
        world.enterprise(known, "Công ty TNHH Đã Có Trong Sổ");
        var list = HEAD
                + known + ",CTY TNHH ĐÃ CÓ TRONG SỔ,Số 1 Lạch Tray,25,10,Nguyễn Thị Thử\n"
                + code() + ",Hợp tác xã Vừa Mới Nghe,Số 2 Lạch Tray,~30,0,\n";

        var path = brought(list);
        var preview = officer.get(path).exchange();
        run(path);
        var again = officer.get(brought(list)).exchange();

        assertThat(preview).hasStatusOk();
        assertThat(preview).bodyText().contains("Nhập 2 dòng", "Tên người", "“~30” là số ước chừng");
        assertThat(officer.get(path)).bodyText().contains("Đã nhập xong");
        assertThat(again).bodyText().doesNotContain("Nhập 2 dòng", "/run\"");
        assertThat(listed("q=vua moi nghe")).contains("Hợp tác xã", "30");
        assertThat(listed("q=" + known)).contains("Đã Có Trong Sổ", "25");
        assertThat(everyAudit()).doesNotContain("Nguyễn Thị Thử");
    }

    @Test
    void all_faults_of_a_row_are_told_and_the_row_comes_back_with_them() {
        var twice = code();
        var path = brought(HEAD
                + "12345,,Số 1,nhiều,3,\n"
                + twice + ",Công ty TNHH Hai Lần,Số 2,5,3,\n"
                + twice + ",Công ty TNHH Hai Lần,Số 2,5,3,\n");

        var page = officer.get(path + "?show=refused").exchange();
        var back = officer.get(path + "/refused.xlsx").exchange();

        assertThat(page)
                .bodyText()
                .contains("Chưa có tên", "không đủ 10 chữ số", "không phải là số người", "đã có ở", "ô A2");
        var opened = (Workbook.Opening.Opened)
                Workbook.open(back.getResponse().getContentAsByteArray(), "back.xlsx", Limits.USUAL);
        var rows = opened.workbook().sheets().getFirst().rows();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).cells().getLast().text()).contains("Chưa có tên", "10 chữ số", "số người");
    }

    @Test
    void a_file_that_is_no_list_is_refused_in_plain_words() {
        assertThat(sent("", "rong.xlsx")).hasStatus(422).bodyText().contains("Tệp rỗng");
        assertThat(sent("%PDF-1.7 không phải bảng tính", "a.pdf"))
                .hasStatus(422)
                .bodyText()
                .contains("không phải là bảng tính");
        assertThat(sent("A,B\n1,2\n3,4\n", "hai-cot.csv"))
                .hasStatus(422)
                .bodyText()
                .contains("Không thấy hàng tiêu đề");
        assertThat(officer.post("/app/enterprises/imports")).hasStatus(422);
    }

    @Test
    void a_doubtful_row_waits_for_people_and_their_decision_is_remembered() {
        var kept = world.enterprise("Công ty TNHH Gạch Ngói Thử");
        var list = HEAD + code() + ",Cty TNHH gạch ngói thử,,12,0,\n";

        var path = brought(list);
        var field = "row:2:" + sheetName(path);
        assertThat(officer.get(path))
                .bodyText()
                .contains("SAME:" + kept, "cùng tên")
                .doesNotContain("/run\"");
        assertThat(officer.post(path + "/decisions").param(field, "SAME:" + kept))
                .hasStatus(303);
        assertThat(officer.get(path)).bodyText().contains("Nhập 1 dòng");
        run(path);

        assertThat(officer.get("/app/enterprises/" + kept)).bodyText().contains(">12<");
        assertThat(officer.get(brought(list) + "?show=unchanged")).bodyText().contains("gạch ngói thử");
    }

    @Test
    void columns_may_be_said_by_hand() {
        var path = brought("Mã số thuế,Tên doanh nghiệp,Ký hiệu\n" + code() + ",Công ty TNHH Cột Lạ,45\n");

        assertThat(officer.get(path + "/mapping")).hasStatusOk().bodyText().contains("Ký hiệu", "column:0:2");
        assertThat(officer.post(path + "/mapping")
                        .param("column:0:0", "code")
                        .param("column:0:1", "name")
                        .param("column:0:2", "workers"))
                .hasStatus(303);
        run(path);

        assertThat(listed("q=cot la")).contains(">45<");
    }

    @Test
    void what_others_manage_is_not_changed_by_a_list() {
        var code = code();
        var id = world.enterprise(code, "Công ty TNHH Của Người Khác");
        world.managed(id, Line.PARTY, world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Khác", null), MARCH);

        var path = brought(HEAD + code + ",Công ty TNHH Của Người Khác,,99,0,\n");

        assertThat(officer.get(path)).bodyText().contains("ngoài phạm vi đơn vị mình", "Đảng ủy Khác");
    }

    @Test
    void viewers_bring_nothing_and_other_units_start_nothing() {
        var viewer = people.person(Side.PARTY, unit, Set.of(Role.VIEWER));
        var stranger = people.officer(Side.PARTY, world.unit(UnitKind.UPPER_COMMITTEE, null));
        var path = brought(HEAD + code() + ",Công ty TNHH Không Ai Được Động,,9,0,\n");

        assertThat(viewer.post("/app/enterprises/imports")).hasStatus(403);
        assertThat(stranger.post(path + "/run")).hasStatus(404);
        assertThat(stranger.post(path + "/decisions").param("row:2:x", "SKIP")).hasStatus(404);
    }

    @Test
    void an_import_that_is_cut_off_leaves_nothing_and_is_taken_up_again() {
        var codes = IntStream.range(0, 1200).mapToObj(_ -> code()).toList();
        var path = brought(HEAD
                + codes.stream()
                        .map(code -> code + ",Công ty TNHH Cắt Ngang " + code + ",Số " + code + ",7,0,\n")
                        .collect(Collectors.joining()));
        var id = new ImportId(Long.parseLong(path.replaceAll(".*/", "")));
        var taking = context.getBean(TakeInImport.class);
        officer.as(() -> {
            context.getBean(RunImports.class).mark(id);
            return id;
        });

        assertThatThrownBy(() -> officer.as(() -> {
                    taking.takeIn(id, new CutOffAfter(500));
                    return id;
                }))
                .isInstanceOf(CutOff.class);
        assertThat(listed("q=cat ngang")).contains("Không có doanh nghiệp nào khớp");

        context.getBean(RunImports.class).takeUp();
        done(path);
        assertThat(listed("q=cat ngang")).contains("1.200 doanh nghiệp");
    }

    @Test
    void a_row_without_a_name_column_leads_to_pointing_at_it() {
        var path = brought("Mã số thuế,Chức danh,Số lao động\n" + code() + ",Giám đốc,4\n");

        assertThat(officer.get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa đọc được dòng nào", "Tên doanh nghiệp", "/mapping")
                .doesNotContain("/run\"");
    }

    @Test
    void a_list_that_two_officers_take_in_at_once_is_taken_in_once() throws InterruptedException {
        var other = people.officer(Side.PARTY, unit);
        var list = HEAD
                + IntStream.range(0, 600)
                        .mapToObj(_ -> code())
                        .map(code -> code + ",Công ty TNHH Nhập Sóng Quạnh " + code + ",Số " + code + ",7,0,\n")
                        .collect(Collectors.joining());
        var first = brought(list);
        var second = brought(list);

        assertThat(officer.get(second)).bodyText().contains("Nhập 600 dòng");
        var both = List.of(
                Thread.startVirtualThread(() -> officer.post(first + "/run").exchange()),
                Thread.startVirtualThread(() -> other.post(second + "/run").exchange()));
        for (var one : both) {
            one.join();
        }
        var done = List.of(done(first), done(second));

        assertThat(done).anyMatch(page -> page.contains("600 doanh nghiệp mới"));
        assertThat(done).anyMatch(page -> page.contains("0 doanh nghiệp mới") && page.contains("600 không đổi"));
        assertThat(listed("q=song quanh")).contains("600 doanh nghiệp");
    }

    @Test
    void new_enterprises_count_at_once() {
        var path = brought(HEAD + code() + ",Công ty TNHH Đếm Ngay,Số 9,60,0,\n");
        var before = ready();

        run(path);

        assertThat(ready()).isEqualTo(before + 1);
    }

    private long ready() {
        var today = context.getBean(BringList.class).today();
        return RegisterWorld.house(() -> world.enterprises()
                .counts(Set.of(OwnershipSector.values()), Optional.empty(), today)
                .of(RegisterCount.READY_FOR_UNION));
    }

    /** Stands for the server that is killed. */
    private static final class CutOff extends RuntimeException {}

    private record CutOffAfter(int limit) implements TakeInImport.Progress {

        @Override
        public void counted(ImportCounts counts) {}

        @Override
        public void done(int rows) {
            if (rows >= limit) {
                throw new CutOff();
            }
        }
    }

    private String brought(String list) {
        var answer = sent(list, "danh sách.csv");
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult sent(String content, String name) {
        var file = new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        return officer.upload("/app/enterprises/imports", file).exchange();
    }

    private void run(String path) {
        assertThat(officer.post(path + "/run")).hasStatus(303);
        done(path);
    }

    private String done(String path) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(officer.get(path)).bodyText().contains("Đã nhập xong"));
        return text(officer.get(path).exchange()).replaceAll("\\s+", " ");
    }

    private String listed(String query) {
        return text(officer.get("/app/enterprises?" + query).exchange());
    }

    private String sheetName(String path) {
        return text(officer.get(path).exchange()).replaceAll("(?s).*name=\"row:2:([^\"]*)\".*", "$1");
    }

    private String everyAudit() {
        return RegisterWorld.house(() -> context.getBean(TransactionOperations.class)
                .execute(_ -> context.getBean(JdbcClient.class)
                        .sql("select string_agg(change::text, ' ') from audit where table_name like 'enterprise%'")
                        .query(String.class)
                        .single()));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
