package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.enterprise.internal.RegisterWorld.MARCH;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

@DatabaseTest
class EnterpriseFormTests {

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
    void an_officer_takes_up_an_enterprise_and_sees_it_with_its_story() {
        var answer = created(RegisterWorld.code(), "Công ty TNHH MTV Biển Đông");

        assertThat(answer).hasStatus(303);
        var page = officer.get(location(answer)).exchange();
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains(
                        "Công ty TNHH MTV Biển Đông",
                        "Công ty TNHH một thành viên",
                        "Vào sổ doanh nghiệp",
                        "Đảng ủy Thử");
    }

    @Test
    void a_wrong_check_digit_is_pointed_out_and_taken_when_confirmed() {
        var code = "0209910001";

        var first = created(code, "Công ty TNHH Mã Lệch");
        var second = officer.post("/app/enterprises")
                .param("code", code)
                .param("name", "Công ty TNHH Mã Lệch")
                .param("sector", "DOMESTIC_NON_STATE")
                .param("confirmed", "true")
                .exchange();

        assertThat(first).hasStatus(422);
        assertThat(first).bodyText().contains("Chữ số kiểm tra không khớp", "name=\"confirmed\"");
        assertThat(second).hasStatus(303);
        assertThat(officer.get(location(second))).bodyText().contains("Chữ số kiểm tra không khớp");
    }

    @Test
    void one_fault_never_hides_another() {
        var answer = officer.post("/app/enterprises")
                .param("code", "12")
                .param("vsicCode", "0000")
                .param("registeredOn", "31/02/2020")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains(
                        "Mã phải có 10 chữ số",
                        "Chưa có tên",
                        "Chưa chọn khu vực",
                        "không có trong bảng VSIC",
                        "ngày/tháng/năm");
    }

    @Test
    void a_code_that_is_there_already_leads_to_its_enterprise() {
        var code = RegisterWorld.code();
        var id = world.enterprise(code, "Công ty TNHH Đã Có");

        var answer = created(code, "Công ty TNHH Trùng");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyText()
                .contains("Mã số này đã có trong sổ", "/app/enterprises/" + id, "Công ty TNHH Trùng");
    }

    @Test
    void the_second_of_two_officers_is_told_what_changed_and_keeps_what_was_typed() {
        var code = RegisterWorld.code();
        var id = world.enterprise(code, "Công ty TNHH Hai Người");
        var colleague = people.officer(Side.UNION, world.unit(UnitKind.UPPER_UNION, null));

        var first = changed(officer, id, code, "Công ty TNHH Hai Người", "Số 1 Lạch Tray", "0");
        var second = changed(colleague, id, code, "Công ty TNHH Ba Người", "Số 2 Lạch Tray", "0");
        var again = changed(colleague, id, code, "Công ty TNHH Ba Người", "Số 2 Lạch Tray", "1");

        assertThat(first).hasStatus(303);
        assertThat(second).hasStatus(409);
        assertThat(second)
                .bodyText()
                .contains("Số 1 Lạch Tray", "Số 2 Lạch Tray", "Công ty TNHH Ba Người", "name=\"version\" value=\"1\"");
        assertThat(again).hasStatus(303);
        assertThat(officer.get("/app/enterprises/" + id))
                .bodyText()
                .contains("Đổi tên; trước đó là Công ty TNHH Hai Người");
    }

    @Test
    void only_the_unit_that_manages_it_or_one_above_may_change_it() {
        var id = world.enterprise("Công ty TNHH Được Quản");
        world.managed(id, Line.PARTY, world.unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Khác", null), MARCH);

        assertThat(officer.get("/app/enterprises/" + id + "/edit"))
                .hasStatus(403)
                .bodyText()
                .contains("Đảng ủy Khác");
        assertThat(changed(officer, id, RegisterWorld.code(), "Công ty", "", "0"))
                .hasStatus(403);
        assertThat(officer.get("/app/enterprises/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit");
        var colleague = people.officer(Side.UNION, world.unit(UnitKind.UPPER_UNION, null));
        assertThat(colleague.get("/app/enterprises/" + id + "/edit")).hasStatusOk();
    }

    @Test
    void a_viewer_may_not_write() {
        var viewer = people.person(Side.PARTY, unit, Set.of(Role.VIEWER));
        var id = world.enterprise("Công ty TNHH Chỉ Xem");

        assertThat(viewer.get("/app/enterprises/new")).hasStatus(403);
        assertThat(viewer.post("/app/enterprises").param("code", RegisterWorld.code()))
                .hasStatus(403);
        assertThat(viewer.post("/app/enterprises/" + id + "/surveys")
                        .param("on", "01/01/2022")
                        .param("workers", "3"))
                .hasStatus(403);
    }

    @Test
    void people_are_counted_and_a_count_that_cannot_be_is_refused() {
        var id = world.enterprise("Công ty TNHH Đếm Người");

        var refused = officer.post("/app/enterprises/" + id + "/surveys")
                .param("on", LocalDate.now().plusYears(1).toString())
                .param("workers", "nhiều")
                .param("unionMembers", "1.200")
                .exchange();
        var kept = officer.post("/app/enterprises/" + id + "/surveys")
                .param("on", "15/03/2022")
                .param("workers", "1.250")
                .param("unionMembers", "1.200")
                .exchange();

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Ngày ở sau ngày hôm nay", "Không phải là số", "value=\"1.200\"");
        assertThat(kept).hasStatus(303);
        assertThat(officer.get("/app/enterprises/" + id)).bodyText().contains("1.250", "15/03/2022");
    }

    @Test
    void an_enterprise_is_given_only_to_ones_own_tree() {
        var id = world.enterprise("Công ty TNHH Đổi Bên Quản Lý");
        var below = world.unit(UnitKind.GRASSROOTS_COMMITTEE, unit);
        var foreign = world.unit(UnitKind.UPPER_COMMITTEE, null);

        assertThat(takenOver(id, foreign)).hasStatus(403);
        assertThat(takenOver(id, below)).hasStatus(403);
        assertThat(takenOver(id, unit)).hasStatus(303);
    }

    private MvcTestResult takenOver(EnterpriseId id, UnitId by) {
        return officer.post("/app/enterprises/" + id + "/management")
                .param("on", "01/06/2022")
                .param("unit", by.toString())
                .exchange();
    }

    private MvcTestResult created(String code, String name) {
        return officer.post("/app/enterprises")
                .param("code", code)
                .param("name", name)
                .param("sector", "DOMESTIC_NON_STATE")
                .param("unit", unit.toString())
                .exchange();
    }

    private static MvcTestResult changed(
            People.Person who, EnterpriseId id, String code, String name, String address, String version) {
        return who.post("/app/enterprises/" + id)
                .param("code", code)
                .param("name", name)
                .param("sector", "DOMESTIC_NON_STATE")
                .param("address", address)
                .param("version", version)
                .param("confirmed", "true")
                .exchange();
    }

    private static String location(MvcTestResult answer) {
        return java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }
}
