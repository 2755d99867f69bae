package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.text.EnterpriseCode;

/** An enterprise that is told of today has been there before: what was done with it can be recorded on the day on which it was done. */
@DatabaseTest
class KnownSinceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    private RegisterWorld world;
    private UnitId root;
    private UnitId unit;
    private People.Person officer;
    private LocalDate today;

    @BeforeEach
    void open() {
        world = RegisterWorld.of(context);
        root = world.unit(UnitKind.UPPER_COMMITTEE, "Thành ủy Thử", null);
        unit = world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Thử Dưới", root);
        officer = people.officer(Side.PARTY, unit);
        today = context.getBean(BringList.class).today();
    }

    @Test
    void an_enterprise_added_today_is_known_since_the_beginning_of_the_year_with_its_managing_unit() {
        var id = added(Map.of("registeredOn", "01/02/2015"));

        var newYear = standing(id, today.withDayOfYear(1));
        assertThat(newYear.active()).isTrue();
        assertThat(newYear.managing()).containsEntry(Line.PARTY, unit);
        assertThat(standing(id, today.withDayOfYear(1).minusDays(1)).active()).isFalse();
    }

    @Test
    void one_that_was_registered_this_year_is_known_since_that_day_and_any_day_may_be_said() {
        var fresh = added(Map.of("registeredOn", today.minusDays(1).toString()));
        var old = added(Map.of("registeredOn", "01/02/2015", "knownSince", "15/06/2022"));

        assertThat(standing(fresh, today.minusDays(1)).active()).isTrue();
        assertThat(standing(fresh, today.minusDays(2)).active()).isFalse();
        assertThat(standing(old, LocalDate.of(2022, 6, 15)).managing()).containsEntry(Line.PARTY, unit);
        assertThat(posted(Map.of("registeredOn", "01/02/2015", "knownSince", "01/01/2015")))
                .hasStatus(422)
                .bodyText()
                .contains("Không theo dõi được trước ngày thành lập");
    }

    @Test
    void the_day_can_be_moved_back_and_the_managing_unit_goes_along_but_never_forward() {
        var code = RegisterWorld.code();
        var id = added(Map.of("code", code, "knownSince", "01/06/2023"));

        assertThat(changed(id, code, "02/06/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("Sổ đã theo dõi từ ngày 01/06/2023");
        assertThat(changed(id, code, "01/03/2022")).hasStatus(303);

        assertThat(standing(id, LocalDate.of(2022, 3, 1)).active()).isTrue();
        assertThat(standing(id, LocalDate.of(2022, 3, 1)).managing()).containsEntry(Line.PARTY, unit);
        assertThat(standing(id, LocalDate.of(2023, 6, 1)).managing()).containsEntry(Line.PARTY, unit);
    }

    @Test
    void a_list_says_who_manages_each_row_and_what_nobody_manages_is_told() {
        var mine = RegisterWorld.code();
        var below = RegisterWorld.code();
        var stranger = RegisterWorld.code();
        var lower = world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Thử Cuối", unit);
        var list = "Mã số thuế,Tên doanh nghiệp,Đơn vị quản lý\n"
                + mine + ",Công ty TNHH Theo Mặc Định,\n"
                + below + ",Công ty TNHH Theo Cột,dang uy thu cuoi\n"
                + stranger + ",Công ty TNHH Ngoài Tầm,Đảng ủy Nơi Khác\n";

        var path = brought(officer, list);
        assertThat(officer.get(path)).bodyText().contains("Không có đơn vị nào tên “Đảng ủy Nơi Khác”");
        taken(officer, path);

        assertThat(managing(mine)).isEqualTo(unit);
        assertThat(managing(below)).isEqualTo(lower);
        assertThat(managing(stranger)).isEqualTo(unit);
        assertThat(standing(idOf(mine), today.withDayOfYear(1)).active()).isTrue();
        var above = people.officer(Side.PARTY, root);
        assertThat(above.get(
                        brought(above, "Mã số thuế,Tên doanh nghiệp\n" + RegisterWorld.code() + ",Công ty TNHH A\n")))
                .bodyText()
                .contains("1 doanh nghiệp mới chưa có đơn vị quản lý");
    }

    @Test
    void the_day_and_the_unit_of_a_list_are_chosen_where_its_columns_are() {
        var code = RegisterWorld.code();
        var above = people.officer(Side.PARTY, root);
        var path = brought(above, "Mã số thuế,Tên doanh nghiệp\n" + code + ",Công ty TNHH Chọn Ngày\n");

        assertThat(above.get(path + "/mapping")).bodyText().contains("Theo dõi doanh nghiệp mới từ ngày");
        above.post(path + "/mapping")
                .param("column:0:0", "code")
                .param("column:0:1", "name")
                .param("knownFrom", "01/04/2022")
                .param("unit", unit.toString())
                .exchange();
        taken(above, path);

        assertThat(standing(idOf(code), LocalDate.of(2022, 4, 1)).managing()).containsEntry(Line.PARTY, unit);
        assertThat(standing(idOf(code), LocalDate.of(2022, 3, 31)).active()).isFalse();
    }

    private EnterpriseId added(Map<String, String> fields) {
        var answer = posted(fields);
        assertThat(answer).hasStatus(303);
        var where = Objects.requireNonNull(answer.getResponse().getHeader("Location"));
        return new EnterpriseId(Integer.parseInt(where.replaceAll("\\D+", "")));
    }

    private MvcTestResult posted(Map<String, String> fields) {
        var request = officer.post("/app/enterprises")
                .param("code", fields.getOrDefault("code", RegisterWorld.code()))
                .param("name", "Công ty TNHH Có Từ Lâu")
                .param("sector", "DOMESTIC_NON_STATE")
                .param("unit", unit.toString());
        fields.forEach((name, value) -> {
            if (!name.equals("code")) {
                request.param(name, value);
            }
        });
        return request.exchange();
    }

    private MvcTestResult changed(EnterpriseId id, String code, String since) {
        return officer.post("/app/enterprises/" + id)
                .param("code", code)
                .param("name", "Công ty TNHH Có Từ Lâu")
                .param("sector", "DOMESTIC_NON_STATE")
                .param("knownSince", since)
                .param("version", "0")
                .exchange();
    }

    private Standing standing(EnterpriseId id, LocalDate on) {
        return RegisterWorld.house(() -> world.enterprises().standing(id, on)).orElseThrow();
    }

    private UnitId managing(String code) {
        return Objects.requireNonNull(standing(idOf(code), today).managing().get(Line.PARTY));
    }

    private EnterpriseId idOf(String code) {
        var transactions = context.getBean(TransactionOperations.class);
        var enterprises = context.getBean(EnterpriseTable.class);
        var asked = new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code);
        return RegisterWorld.house(
                () -> transactions.execute(_ -> enterprises.byCode(asked).orElseThrow()));
    }

    private static String brought(People.Person by, String list) {
        var file = new MockMultipartFile("file", "a.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
        var answer = by.upload("/app/enterprises/imports", file).exchange();
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private static void taken(People.Person by, String path) {
        assertThat(by.post(path + "/run")).hasStatus(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(by.get(path)).bodyText().contains("Đã nhập xong"));
    }
}
