package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;
import vn.songhanh.text.Words;

/** The reconciliation minutes: each difference by its cause, what both sides say to it, and the paper that is kept. */
@DatabaseTest
@Import(ReviewWorld.class)
class MinutesTests {

    private static final LocalDate IN_THE_YEAR = LocalDate.of(2022, 8, 1);

    @Autowired
    ReviewWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    LivingOrganisations living;

    @Autowired
    Programmes programmes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void each_difference_stands_under_its_cause() {
        var disputed = world.waiting(ours, "31/QĐ-LĐLĐ", IN_THE_YEAR);
        ReviewWorld.house(() -> ledger.dispute(disputed, Side.PARTY, "Chưa thấy quyết định"));
        world.waiting(ours, "32/QĐ-LĐLĐ", IN_THE_YEAR);
        var address = world.opened(ours);

        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsSubsequence(
                        "Chỉ bên Đảng ghi nhận",
                        "Kiểm kê sổ đăng ký",
                        "Chỉ bên Công đoàn ghi nhận",
                        "32/QĐ-LĐLĐ",
                        "Hai bên chưa thống nhất",
                        "31/QĐ-LĐLĐ",
                        "Đơn vị thiếu số liệu",
                        "Chưa nộp: ");
    }

    @Test
    void one_fact_told_by_both_stands_as_a_pair_until_somebody_decides() {
        world.waiting(ours, "36/QĐ-LĐLĐ", IN_THE_YEAR);
        ReviewWorld.house(
                () -> ledger.enter(world.founding(ours, "36/2022/QĐ-LĐLĐ", IN_THE_YEAR.plusDays(2)), Side.PARTY));
        var address = world.opened(ours);

        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsSubsequence(
                        "Có thể hai bên cùng kể một việc",
                        "36/QĐ-LĐLĐ (Bên Công đoàn) và ",
                        "36/2022/QĐ-LĐLĐ (Bên Đảng)")
                .contains("/app/ledger/likenesses/");
    }

    @Test
    void a_unit_whose_ledger_has_moved_since_it_was_accepted_is_named_with_both_figures() {
        var address = world.opened(ours);
        var district = people.officer(Side.UNION, ours.district());
        ReviewWorld.said(district.post(address + "/submissions"));
        ReviewWorld.said(ours.unionOfficer().post(address + "/submissions/" + ours.district() + "/acceptance"));
        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .doesNotContain("Số đơn vị đã nộp khác sổ cái");

        world.founded(ours, "37/QĐ-LĐLĐ", IN_THE_YEAR);

        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsSubsequence("Số đơn vị đã nộp khác sổ cái", "CĐCS thành lập mới đã nhận 1, sổ cái 2");
    }

    @Test
    void what_the_register_tells_otherwise_after_the_stocktake_is_named() {
        var address = world.opened(ours);
        world.confirmAll(ours);
        assertThat(ours.partyOfficer().get(address + "/minutes")).bodyText().doesNotContain("Tổng số lao động: sổ cái");

        world.surveyed(ours, 40);

        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsPattern("(?s)Sổ cái khác sổ đăng ký.*Tổng số lao động: sổ cái [0-9.]+, sổ đăng ký [0-9.]+");
    }

    @Test
    void enterprises_of_which_other_organisations_are_told_than_live_in_their_tree_are_named() {
        var address = world.opened(ours);
        ReviewWorld.house(() -> ledger.enter(
                Fact.of(
                        ours.programme(),
                        FactKind.ADJUSTMENT,
                        "stock",
                        Words.same("Bổ sung số hiện có"),
                        ours.enterprise(),
                        IN_THE_YEAR,
                        Map.of(Line.UNION, ours.district()),
                        List.of(new Posting(Account.UNION_ORGANISATION, 1)),
                        Evidence.none("/app/cases/1")),
                Side.UNION));

        List<LivingOrganisations.Differing> found = ReviewWorld.house(() -> transaction.execute(
                _ -> living.differing(programmes.byId(ours.programme()).orElseThrow(), Line.UNION, IN_THE_YEAR)));
        assertThat(found)
                .filteredOn(one -> one.enterprise().equals(ours.enterprise()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ledger()).isOne();
                    assertThat(one.tree()).isZero();
                });
        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .containsPattern("sổ cái và cây tổ chức khác nhau ở [0-9.]+ doanh nghiệp \\(");
    }

    @Test
    void what_corrects_a_locked_year_is_named_in_the_next_ones_minutes() {
        world.locked(ours);
        ReviewWorld.house(() ->
                ledger.adjust(world.founding(ours, "33/QĐ-LĐLĐ", IN_THE_YEAR), Side.UNION, "Quyết định đến muộn"));
        clock.stopOn(LocalDate.of(2023, 12, 1));
        var next = ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("year", "2023")
                .exchange()
                .getResponse()
                .getHeader("Location");

        assertThat(ours.partyOfficer().get(next + "/minutes"))
                .bodyText()
                .contains("Điều chỉnh của kỳ đã khóa", "Quyết định đến muộn");
    }

    @Test
    void one_side_explains_the_other_agrees_and_a_new_version_asks_again() {
        var waiting = "ENTRY:" + world.waiting(ours, "34/QĐ-LĐLĐ", IN_THE_YEAR);
        var minutes = world.opened(ours) + "/minutes";
        assertThat(ours.unionOfficer().post(minutes + "/explanations").param("line", waiting))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        explained(waiting, minutes, "Bên Đảng chờ bản gốc", "0");
        assertThat(ours.unionOfficer().get(minutes))
                .bodyText()
                .contains("chờ bên kia")
                .doesNotContain("Đồng ý</span>");

        ReviewWorld.said(ours.partyOfficer()
                .post(minutes + "/agreements")
                .param("line", waiting)
                .param("version", "1"));
        assertThat(ours.unionOfficer().get(minutes)).bodyText().contains("hai bên thống nhất");
        explained(waiting, minutes, "Bản gốc gửi ngày 20/1", "1");

        assertThat(ours.unionOfficer().get(minutes))
                .bodyText()
                .contains("chờ bên kia")
                .doesNotContain("hai bên thống nhất");
        assertThat(ours.partyOfficer()
                        .post(minutes + "/agreements")
                        .param("line", waiting)
                        .param("version", "1"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(ours.partyOfficer()
                        .post(minutes + "/explanations")
                        .param("line", waiting)
                        .param("words", "Của bên Đảng")
                        .param("version", "1"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Của bên Đảng</textarea>");
    }

    private void explained(String line, String minutes, String words, String seen) {
        ReviewWorld.said(ours.unionOfficer()
                .post(minutes + "/explanations")
                .param("line", line)
                .param("words", words)
                .param("version", seen));
    }

    @Test
    void the_paper_takes_a_number_with_the_second_signature_and_stays_as_it_was() throws Exception {
        var address = world.prepared(ours);
        assertThat(ours.partyOfficer().get(address + "/minutes")).bodyText().contains("Dự thảo; có số khi");
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        ReviewWorld.said(ours.unionLeader().post(address + "/signature"));
        var before = pdf(address);

        assertThat(ours.partyOfficer().get(address + "/minutes"))
                .bodyText()
                .contains("Số 01-BB/ĐUK-LĐLĐ", "Chưa nộp: ");
        ReviewWorld.house(() -> ledger.adjust(world.founding(ours, "35/QĐ-LĐLĐ", IN_THE_YEAR), Side.UNION, "Đến muộn"));
        assertThat(pdf(address)).isEqualTo(before);
        assertThat(new String(before, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(ours.partyOfficer()
                        .post(address + "/minutes/explanations")
                        .param("line", "UNITS:MISSING")
                        .param("words", "Sau khi ký"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private byte[] pdf(String address) {
        return ReviewWorld.file(ours.partyOfficer(), address + "/minutes.pdf");
    }
}
