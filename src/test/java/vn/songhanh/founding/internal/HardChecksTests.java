package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.text.Words;

/** Each hard check finds what breaks its rule, names it, and leads to where it is mended. */
@DatabaseTest
class HardChecksTests extends InFoundingWorld {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);

    @Autowired
    List<HardCheck> checks;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Test
    void an_entry_that_founds_without_moving_the_stock() {
        enter("lệch đầu kỳ", null, Map.of(Line.UNION, world.district), new Posting(Account.UNION_FOUNDED, 1));

        assertThat(found("stock-equation", "lệch đầu kỳ").detail().vi())
                .isEqualTo("Tăng trừ giảm: 1; số hiện có thay đổi: 0.");
    }

    @Test
    void an_organisation_that_lives_in_the_tree_and_that_the_ledger_does_not_know() {
        var enterprise = world.enterprise("Công ty Chưa Vào Sổ Cái");
        FoundingWorld.house(() -> organised(enterprise, union("CĐCS Chưa Vào Sổ Cái")));

        assertThat(found("living-organisations", "Công ty Chưa Vào Sổ Cái")
                        .detail()
                        .vi())
                .isEqualTo("CĐCS trong sổ cái: 0; trong cây: 1.");
    }

    @Test
    void a_programme_that_is_over_is_looked_at_as_it_ended() {
        var enterprise = world.enterprise("Công ty Vào Rồi Thôi");
        enter("đã xong", enterprise, Map.of(Line.UNION, world.district), new Posting(Account.OWNER_MEETING, 1));
        FoundingWorld.house(() -> organised(enterprise, union("CĐCS Vào Rồi Thôi")));
        clock.stopOn(LocalDate.of(2036, 1, 1));

        assertThat(found("unit-sum", "đã xong").detail().vi()).contains("không đơn vị nào");
        assertThat(found("living-organisations", "Công ty Vào Rồi Thôi")
                        .detail()
                        .vi())
                .isEqualTo("CĐCS trong sổ cái: 0; trong cây: 1.");
    }

    @Test
    void a_stocktake_whose_rows_do_not_sum_to_the_scope_and_whose_members_are_others_than_the_register_says() {
        var stocktake = new Fact(
                world.programme,
                FactKind.STOCKTAKE,
                "lệch",
                Words.same("Kiểm kê lệch"),
                null,
                MARCH,
                Map.of(),
                List.of(),
                Map.of(Level.NEITHER, 1_000_000L, Level.PARTY_MEMBERS, 2_000_000L),
                List.of(),
                Evidence.none("/app/reviews"));
        FoundingWorld.house(() -> ledger.enter(stocktake, Side.UNION));

        assertThat(found("matrix", "Kiểm kê ngày 01/03/2031").detail().vi()).contains("1.000.000");
        assertThat(found("party-members", "Kiểm kê ngày 01/03/2031").detail().vi())
                .contains("2.000.000");
    }

    @Test
    void an_entry_that_counts_for_the_programme_and_for_no_unit() {
        var enterprise = world.enterprise("Công ty Không Ai Quản Lý");
        enter("không đơn vị", enterprise, Map.of(Line.UNION, world.district), new Posting(Account.OWNER_MEETING, 1));
        enter("không đâu cả", null, Map.of(), new Posting(Account.OWNER_MEETING, 1));

        assertThat(found("unit-sum", "không đơn vị").detail().vi()).startsWith("Hệ thống Đảng: không đơn vị nào");
        assertThat(found("unit-sum", "không đâu cả").detail().vi()).startsWith("Hệ thống Đảng: không đơn vị nào");
    }

    @Test
    void an_entry_of_an_enterprise_that_lies_in_no_ward() {
        var enterprise = world.enterprise("Công ty Không Phường");
        enter("không phường", enterprise, Map.of(Line.UNION, world.district), new Posting(Account.OWNER_MEETING, 1));

        assertThat(all("unit-sum").stream()
                        .filter(mismatch -> mismatch.what().vi().equals("không phường"))
                        .map(mismatch -> mismatch.detail().vi()))
                .anyMatch(words -> words.startsWith("Doanh nghiệp chưa có địa bàn ngày "));
    }

    @Test
    void what_one_body_does_alone_and_in_no_enterprise_belongs_to_its_own_line() {
        enter("riêng công đoàn", null, Map.of(Line.UNION, world.district), new Posting(Account.OWNER_MEETING, 1));

        assertThat(all("unit-sum")).noneMatch(mismatch -> mismatch.what().vi().equals("riêng công đoàn"));
    }

    @Test
    void a_founding_with_fewer_members_than_the_rule_of_its_day_asks_for() {
        decided(world.enterprise("Công ty Hai Người"), union("CĐCS Hai Người"), 2, MARCH, MARCH);

        assertThat(found("founding-thresholds", "CĐCS Hai Người").detail().vi())
                .startsWith("Ngày 01/03/2031: 2 người, quy định từ 5");
    }

    @ParameterizedTest(name = "{0} on {1}: {2} of {3}")
    @CsvSource({
        "CELL, 2031-03-01, 2, 3",
        "GRASSROOTS_CELL, 2026-07-25, 2, 3",
        "CELL, 2026-07-26, 2, 3",
        "GRASSROOTS_COMMITTEE, 2026-07-25, 29, 30",
        "GRASSROOTS_COMMITTEE, 2026-07-26, 29, 30",
        "COMMITTEE_UNDER_GRASSROOTS, 2026-07-26, 29, 30",
        "GRASSROOTS_UNION, 2023-12-02, 4, 5",
        "GRASSROOTS_UNION, 2023-12-03, 4, 5",
        "PROFESSIONAL_UNION, 2023-12-02, 9, 10",
        "PROFESSIONAL_UNION, 2023-12-03, 9, 10"
    })
    void p1_p4_u1_u2_a_founding_below_the_threshold_of_its_day_is_found_and_one_that_meets_it_is_not(
            UnitKind kind, LocalDate day, int few, int enough) {
        var name = "%s ngày %s".formatted(kind, day);
        var objective = kind.line() == Line.PARTY
                ? "PARTY"
                : kind == UnitKind.PROFESSIONAL_UNION ? "PROFESSIONAL_UNION" : "UNION";
        founded(objective, kind, name + " thiếu", few, day);
        founded(objective, kind, name + " đủ", enough, day);

        assertThat(found("founding-thresholds", name + " thiếu").detail().vi())
                .contains("%d người, quy định từ %d".formatted(few, enough));
        assertThat(all("founding-thresholds"))
                .noneMatch(mismatch -> mismatch.what().vi().equals(name + " đủ"));
    }

    @Test
    void p3_p5_a_grassroots_cell_of_thirty_without_prior_approval_is_found_and_one_of_twenty_nine_is_not() {
        founded("PARTY", UnitKind.GRASSROOTS_CELL, "Chi bộ ba mươi", 30, LocalDate.of(2026, 7, 24));
        founded("PARTY", UnitKind.GRASSROOTS_CELL, "Chi bộ hai chín", 29, LocalDate.of(2026, 7, 24));

        assertThat(found("founding-thresholds", "Chi bộ ba mươi").detail().vi())
                .contains("30 người, quy định dưới 30 khi cấp ủy cấp trên chưa đồng ý trước");
        assertThat(all("founding-thresholds"))
                .noneMatch(mismatch -> mismatch.what().vi().equals("Chi bộ hai chín"));
    }

    /** In an enterprise of its own, so that no professional union counts by itself. */
    private void founded(String objective, UnitKind kind, String name, int members, LocalDate day) {
        var enterprise = world.enterprise("Công ty " + name);
        var above = kind.line() == Line.PARTY ? world.bloc : world.district;
        var unit = FoundingWorld.house(() -> transaction.execute(_ -> {
            var begun = organisation.found(new Founding(kind, "", name, name, above, new Decision("1", day, day)));
            enterprises.organised(enterprise, kind.line(), begun, day);
            return begun;
        }));
        decided(objective, enterprise, unit, members, day, day);
    }

    @Test
    void a_case_that_was_decided_before_the_enterprise_consented() {
        decided(world.enterprise("Công ty Ngược Ngày"), union("CĐCS Ngược Ngày"), 20, MARCH.plusDays(9), MARCH);

        assertThat(found("step-order", "Công ty Ngược Ngày").detail().vi())
                .isEqualTo("quyết định ngày 01/03/2031 sớm hơn đồng thuận ngày 10/03/2031.");
    }

    @Test
    void an_organisation_of_the_tree_that_the_register_does_not_know() {
        var unit = union("CĐCS Đứng Một Mình");

        assertThat(found("register-and-tree", "CĐCS Đứng Một Mình").href()).isEqualTo("/app/organisation/" + unit);
    }

    @Test
    void more_members_than_workers() {
        var enterprise = world.enterprise("Công ty Đông Đoàn Viên");
        FoundingWorld.house(() -> {
            enterprises.surveyed(enterprise, new Survey(MARCH, 30, 40, 3, 1, "thử"));
            return 0;
        });

        assertThat(found("members-within-workers", "Công ty Đông Đoàn Viên")
                        .detail()
                        .vi())
                .contains("30 lao động, 40 đoàn viên, 3 đảng viên chính thức, 1 dự bị");
    }

    @Test
    void a_plan_that_allots_more_than_the_whole() {
        FoundingWorld.house(() -> programmes.newPlan(new NewPlan(
                world.programme,
                2032,
                "",
                List.of(
                        new NewPlan.Target("3.06", null, BigDecimal.valueOf(10)),
                        new NewPlan.Target("3.06", world.district, BigDecimal.valueOf(8)),
                        new NewPlan.Target("3.06", world.otherDistrict, BigDecimal.valueOf(7))))));

        assertThat(found("allotted-plan", "3.06 CĐCS thành lập mới, năm 2032")
                        .detail()
                        .vi())
                .isEqualTo("Giao hệ thống Công đoàn: 15; kế hoạch chung: 10.");
    }

    @Test
    void the_page_names_each_check_and_the_first_page_says_that_something_does_not_add_up() throws Exception {
        union("CĐCS Trên Trang");
        var officer = people.officer(Side.UNION, world.federation);

        var page = officer.get("/app/checks").exchange().getResponse().getContentAsString();
        for (var check : checks) {
            assertThat(page).contains(check.name().vi());
        }
        assertThat(officer.get("/app/checks/register-and-tree"))
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS Trên Trang");
        assertThat(officer.get("/app")).bodyText().contains("phép kiểm chưa khớp");
        assertThat(officer.get("/app/checks/no-such-check")).hasStatus(404);
    }

    private HardCheck.Mismatch found(String code, String what) {
        return all(code).stream()
                .filter(mismatch -> mismatch.what().vi().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " does not find " + what));
    }

    private List<HardCheck.Mismatch> all(String code) {
        var check = checks.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return FoundingWorld.house(() -> check.look(Integer.MAX_VALUE)).first();
    }

    private void enter(String title, EnterpriseId enterprise, Map<Line, UnitId> places, Posting posting) {
        var fact = Fact.of(
                world.programme,
                FactKind.UNION_FOUNDED,
                title,
                Words.same(title),
                enterprise,
                MARCH,
                places,
                List.of(posting),
                Evidence.none(""));
        FoundingWorld.house(() -> ledger.enter(fact, Side.UNION));
    }

    private UnitId union(String name) {
        return FoundingWorld.house(() -> organisation.found(new Founding(
                UnitKind.GRASSROOTS_UNION, "", name, name, world.district, new Decision("1", MARCH, MARCH))));
    }

    private int organised(EnterpriseId enterprise, UnitId unit) {
        enterprises.organised(enterprise, Line.UNION, unit, MARCH);
        return 0;
    }

    /** As it may come from an older version or a mended rule: the rule itself would refuse it. */
    private void decided(EnterpriseId enterprise, UnitId unit, int members, LocalDate consented, LocalDate decided) {
        decided("UNION", enterprise, unit, members, consented, decided);
    }

    private void decided(
            String objective,
            EnterpriseId enterprise,
            UnitId unit,
            int members,
            LocalDate consented,
            LocalDate decided) {
        FoundingWorld.house(() -> transaction.execute(_ -> jdbc.sql("""
            insert into founding_case (enterprise_id, objective, state, state_since, opened_on, consented_on, decided_on,
                   decision, members, founders, probationary, elsewhere, approval, organisation)
            values (:enterprise, :objective, 'DECIDED', :decided, :decided, :consented, :decided,
                   '1', :members, :members, 0, 0, '', :unit)
            """)
                .param("enterprise", enterprise.value())
                .param("objective", objective)
                .param("consented", consented)
                .param("decided", decided)
                .param("members", members)
                .param("unit", unit.value())
                .update()));
    }
}
