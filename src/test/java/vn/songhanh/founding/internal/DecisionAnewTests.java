package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.founding.internal.DecidedCases.DECIDED;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.founding.CaseId;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;

/** A founding decision that was told wrongly is told anew. */
class DecisionAnewTests extends WithDecidedCases {

    @Autowired
    Ledger ledger;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    CaseTimes times;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EnterpriseStock stock;

    @Test
    void the_case_the_tree_the_register_and_the_ledger_are_as_if_it_had_been_told_rightly() {
        var enterprise = world.enterprise("Công ty TNHH Ghi Lại");
        var path = cases.decided(enterprise, "5-QĐ/GL", 52);
        var unit = cases.union(enterprise, DECIDED);
        assertThat(officer.get(path)).bodyText().contains("Ghi lại quyết định");
        assertThat(officer.get(path + "/correction"))
                .bodyText()
                .contains("5-QĐ/GL", "CĐCS Công ty TNHH Ghi Lại", "value=\"52\"", "20/06/2031");

        DecidedCases.said(
                cases.correction(path, "6-QĐ/GL", 12, DECIDED.minusDays(3)).param("name", "CĐCS Ghi Lại Đúng"));

        assertThat(officer.get(path))
                .bodyText()
                .contains("6-QĐ/GL", "12 thành viên", "(đã ghi lại)", "Gõ nhầm số đoàn viên");
        assertThat(cases.unit(unit, DECIDED.minusDays(3)).name()).isEqualTo("CĐCS Ghi Lại Đúng");
        assertThat(officer.get("/app/organisation/" + unit).cookie(new Cookie("lang", "en")))
                .bodyText()
                .contains("Told anew: <span lang=\"vi\">Gõ nhầm số đoàn viên</span>");
        assertThat(cases.union(enterprise, DECIDED.minusDays(3))).isEqualTo(unit);
        assertThat(cases.counted("3.06", "Ghi Lại")).isOne();
        assertThat(cases.counted("2.18", "Ghi Lại")).isEqualTo(12);
        assertThat(mismatches("Công ty TNHH Ghi Lại")).isEmpty();
    }

    @Test
    void a_case_that_has_gone_on_since_keeps_the_time_it_stood_in_each_state() {
        var path = cases.decided(world.enterprise("Công ty TNHH Đi Tiếp"), "5-QĐ/ĐI", 52);
        DecidedCases.said(cases.step(path, "announcement", 5, "2031-07-01"));
        DecidedCases.said(cases.step(path, "follow-up", 6, "2031-07-05"));

        DecidedCases.said(cases.correction(path, "5-QĐ/ĐI", 12, DECIDED.minusDays(3)));

        assertThat(stays(path))
                .endsWith("DOSSIER 2031-06-10", "DECIDED 2031-06-17", "ANNOUNCED 2031-07-01", "FOLLOW_UP 2031-07-05");
    }

    @Test
    void a_decision_that_was_announced_the_same_day_leaves_no_time_before_the_announcement() {
        var path = cases.decided(world.enterprise("Công ty TNHH Cùng Ngày"), "5-QĐ/CN", 52);
        DecidedCases.said(cases.step(path, "announcement", 5, "2031-07-01"));

        DecidedCases.said(cases.correction(path, "5-QĐ/CN", 12, LocalDate.of(2031, 7, 1)));

        assertThat(stays(path)).endsWith("DOSSIER 2031-06-10", "ANNOUNCED 2031-07-01");
    }

    @Test
    void what_was_reversed_in_the_ledger_is_entered_anew() {
        var enterprise = world.enterprise("Công ty TNHH Đã Đảo");
        var path = cases.decided(enterprise, "5-QĐ/ĐĐ", 52);
        var entry = cases.standing("3.06", "Đã Đảo").getFirst().id();
        FoundingWorld.house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));
        assertThat(mismatches("Công ty TNHH Đã Đảo")).hasSize(1);

        DecidedCases.said(cases.correction(path, "5-QĐ/ĐĐ", 12, DECIDED));

        assertThat(cases.counted("2.18", "Đã Đảo")).isEqualTo(12);
        assertThat(mismatches("Công ty TNHH Đã Đảo")).isEmpty();
    }

    @Test
    void what_both_confirmed_counts_until_the_reversal_is_confirmed_and_never_twice() {
        var enterprise = world.enterprise("Công ty TNHH Hai Bên");
        var path = cases.decided(enterprise, "5-QĐ/HB", 52);
        var entry = cases.standing("3.06", "Hai Bên").getFirst().id();
        FoundingWorld.house(() -> ledger.confirm(entry, Side.PARTY));

        DecidedCases.said(cases.correction(path, "5-QĐ/HB", 12, DECIDED));
        DecidedCases.said(cases.correction(path, "7-QĐ/HB", 13, DECIDED.plusDays(1)));

        assertThat(cases.counted("2.18", "Hai Bên")).isEqualTo(13);
        assertThat(mismatches("Công ty TNHH Hai Bên")).isEmpty();
    }

    @Test
    void what_was_told_anew_by_another_number_and_day_is_not_restored() {
        var enterprise = world.enterprise("Công ty TNHH Không Lấy Lại");
        var path = cases.decided(enterprise, "5-QĐ/LL", 52);
        var entry = cases.standing("3.06", "Không Lấy Lại").getFirst().id();
        FoundingWorld.house(() -> ledger.withdraw(entry, Side.UNION, "Ghi sai"));
        DecidedCases.said(cases.correction(path, "6-QĐ/LL", 12, DECIDED.plusDays(2)));
        var now = cases.standing("3.06", "Không Lấy Lại").getFirst().id();

        assertThat(FoundingWorld.house(() -> ledger.claim(entry, Side.UNION)))
                .isEqualTo(new Claiming.Declined(new Claiming.Objection.EnteredAgain(now)));
    }

    @Test
    void the_rules_are_judged_anew_and_what_was_typed_stays() {
        var path = cases.decided(world.enterprise("Công ty TNHH Vẫn Thiếu"), "5-QĐ/VT", 52);

        var few = cases.correction(path, "5-QĐ/VT", 4, DECIDED).exchange();
        assertThat(few)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Hiện có 4", "Gõ nhầm số đoàn viên");
        assertThat(cases.correction(path, "5-QĐ/VT", 12, DECIDED, "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi lý do ghi lại.");
        assertThat(officer.get(path)).bodyText().contains("52 thành viên");
    }

    @Test
    void what_was_reorganised_since_is_mended_in_the_tree() {
        var enterprise = world.enterprise("Công ty TNHH Đổi Tên Rồi");
        var path = cases.decided(enterprise, "5-QĐ/ĐT", 52);
        var unit = cases.union(enterprise, DECIDED);
        FoundingWorld.house(() -> organisation.reorganise(new Reorganisation.Rename(
                unit,
                new Reorganisation.Title("", "CĐCS Tên Mới", "CĐCS Tên Mới"),
                new Decision("9", DECIDED.plusDays(9), DECIDED.plusDays(9)))));

        assertThat(cases.correction(path, "5-QĐ/ĐT", 12, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CĐCS Tên Mới");
        assertThat(cases.counted("2.18", "Đổi Tên Rồi")).isEqualTo(52);
    }

    @Test
    void a_case_that_joined_asks_for_no_dossier_and_has_no_founding_to_tell_anew() {
        var unit = cases.union(cases.founded("Công ty TNHH Có Trước", "5-QĐ/CT"), DECIDED);
        var path = cases.opened(world.enterprise("Công ty TNHH Vào Sau"));
        DecidedCases.said(cases.step(path, "survey", 0, "2031-05-10").param("workers", "60"));

        DecidedCases.said(cases.step(path, "joining", 1, "2031-07-01")
                .param("number", "8-QĐ/CT")
                .param("organisation", unit.toString())
                .param("members", "3"));

        assertThat(officer.get(path))
                .bodyText()
                .contains("Vào tổ chức này theo quyết định")
                .doesNotContain("Hồ sơ thành lập", "Ghi lại quyết định");
        assertThat(cases.correction(path, "9-QĐ/CT", 12, LocalDate.of(2031, 7, 1))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void an_enterprise_that_left_and_came_back_is_in_its_organisation_from_the_new_day_until_it_left() {
        var enterprise = world.enterprise("Công ty TNHH Quay Lại");
        var other = world.enterprise("Công ty TNHH Ở Chung");
        var path = cases.decided(enterprise, "5-QĐ/QL", 52);
        var unit = cases.union(enterprise, DECIDED);
        cases.join(other, unit, "2031-05-01", "2031-06-25");
        DecidedCases.said(officer.post("/app/cases/organisations/" + unit + "/leaving")
                .param("enterprise", enterprise.toString())
                .param("number", "8-QĐ/QL")
                .param("on", "2031-07-01")
                .param("members", ""));
        cases.join(enterprise, unit, "2031-07-02", "2031-08-01");

        assertThat(cases.correction(path, "5-QĐ/QL", 52, LocalDate.of(2031, 7, 2))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("ngày doanh nghiệp khác vào tổ chức");
        DecidedCases.said(cases.correction(path, "5-QĐ/QL", 52, DECIDED.plusDays(2)));

        assertThat(cases.in(unit, DECIDED.plusDays(1))).isEmpty();
        assertThat(cases.in(unit, DECIDED.plusDays(2))).containsExactly(enterprise);
        assertThat(cases.in(unit, LocalDate.of(2031, 7, 1))).containsExactly(other);
        assertThat(cases.in(unit, LocalDate.of(2031, 8, 1))).containsExactlyInAnyOrder(other, enterprise);
    }

    private List<String> stays(String path) {
        var id = new CaseId(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        return FoundingWorld.house(() -> transaction.execute(_ -> times.of(id, FoundingWorld.TODAY))).stream()
                .map(stay -> stay.state() + " " + stay.since())
                .toList();
    }

    private List<HardCheck.Mismatch> mismatches(String enterprise) {
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> Set.of("living-organisations", "register-and-tree", "step-order", "stock-equation")
                        .contains(check.code()))
                .flatMap(check -> check.look(Integer.MAX_VALUE).first().stream())
                .filter(mismatch -> mismatch.what().vi().contains(enterprise))
                .toList());
    }
}
