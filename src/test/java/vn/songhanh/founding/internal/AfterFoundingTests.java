package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** What happens to an organisation after it was founded. */
@DatabaseTest
@Import(People.class)
class AfterFoundingTests {

    private static final LocalDate FOUNDED = LocalDate.of(2031, 4, 10);
    private static final LocalDate LEFT = LocalDate.of(2031, 7, 1);

    @Autowired
    People people;

    @Autowired
    Cases cases;

    @Autowired
    Memberships memberships;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    FoundingWorld world;
    Person officer;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = FoundingWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(FoundingWorld.TODAY);
        officer = people.officer(Side.UNION, world.federation);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_enterprise_leaves_a_combined_union_with_its_members_and_the_union_goes_on_in_the_other() {
        var first = world.enterprise("Công ty TNHH Ở Lại");
        var second = world.enterprise("Công ty TNHH Rời Đi");
        var union = founded(first, 6, "101/QĐ");
        var joined = joined(second, union, 4, "102/QĐ");
        var unions = claimed("3.11b");
        var members = claimed("2.20a");

        assertThat(leave(officer, union, second, "103/QĐ", "2031-07-01", "")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(claimed("3.11b")).isEqualTo(unions);
        assertThat(claimed("2.20a")).isEqualTo(members - 4);
        assertThat(in(union, LEFT.minusDays(1))).containsExactly(first, second);
        assertThat(in(union, LEFT)).containsExactly(first);
        assertThat(officer.get("/app/cases/" + joined).exchange())
                .bodyText()
                .contains("Rời CĐCS Công ty TNHH Ở Lại, quyết định 103/QĐ");
        assertThat(leave(officer, union, second, "104/QĐ", "2031-08-01", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn doanh nghiệp đang có tổ chức này");
        assertThat(againstTheStockEquation()).doesNotContain("Rời Đi");
    }

    @Test
    void when_the_first_enterprise_leaves_the_union_is_counted_in_the_next_and_more_members_go_than_were_told_there() {
        var first = world.enterprise("Công ty TNHH Sáng Lập");
        var second = world.enterprise("Công ty TNHH Kế Tiếp");
        var union = founded(first, 6, "111/QĐ");
        joined(second, union, 4, "112/QĐ");
        var unions = claimed("3.11b");
        var members = claimed("2.20a");

        assertThat(leave(officer, union, first, "113/QĐ", "2031-07-01", "8")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(claimed("3.11b")).isEqualTo(unions);
        assertThat(claimed("2.20a")).isEqualTo(members - 8);
        assertThat(in(union, LEFT)).containsExactly(second);
        assertThat(againstTheStockEquation()).doesNotContain("Sáng Lập");

        // what is left ends in the enterprise that stayed, with its two members
        Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(new Reorganisation.Dissolve(
                        union, "", new Decision("114/QĐ", LEFT.plusDays(9), LEFT.plusDays(9)))));
        assertThat(claimed("3.11b")).isEqualTo(unions - 1);
        assertThat(claimed("2.20a")).isEqualTo(members - 10);
    }

    @Test
    void nobody_leaves_a_union_of_one_enterprise_and_only_its_own_officers_tell_it() {
        var first = world.enterprise("Công ty TNHH Một Mình");
        var union = founded(first, 6, "121/QĐ");
        var path = "/app/cases/organisations/" + union;

        assertThat(leave(officer, union, first, "122/QĐ", "2031-07-01", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(officer.get(path).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Một Mình")
                .doesNotContain("Doanh nghiệp rời đi", "Ghi việc củng cố");

        var second = world.enterprise("Công ty TNHH Có Đôi");
        joined(second, union, 4, "123/QĐ");
        assertThat(officer.get(path).exchange()).bodyText().contains("Doanh nghiệp rời đi");
        for (var stranger :
                new Person[] {people.officer(Side.UNION, world.otherDistrict), people.officer(Side.PARTY, world.bloc)
                }) {
            assertThat(stranger.get(path).exchange()).bodyText().doesNotContain("Doanh nghiệp rời đi");
            assertThat(leave(stranger, union, second, "124/QĐ", "2031-07-01", ""))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(leave(officer, union, second, "", "2031-12-31", "-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi số quyết định", "không sau hôm nay", "từ 0 đến 99.999");
        assertThat(in(union, LEFT)).containsExactly(first, second);
    }

    @Test
    void a_committee_that_is_filled_counts_for_3_08_once_and_is_told_in_the_story() {
        var bloc = people.officer(Side.PARTY, world.bloc);
        var id = cell(world.enterprise("Công ty TNHH Củng Cố"), "131/QĐ");
        var cell = unit(id);
        var before = claimed("3.08");

        assertThat(consolidate(bloc, cell, "132/QĐ", "2031-08-15")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.08")).isEqualTo(before + 1);
        assertThat(consolidate(bloc, cell, "132/QĐ", "2031-08-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Quyết định này đã được tính");
        assertThat(consolidate(bloc, cell, "133/QĐ", "2031-01-15"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tổ chức đảng chưa có ở doanh nghiệp nào");
        assertThat(claimed("3.08")).isEqualTo(before + 1);
        assertThat(bloc.get("/app/cases/" + id).exchange())
                .bodyText()
                .contains("Củng cố, kiện toàn cấp ủy, quyết định 132/QĐ");
    }

    @Test
    void the_end_of_an_organisation_is_told_in_the_story_of_each_case_that_led_to_it() {
        var first = world.enterprise("Công ty TNHH Kết Thúc Một");
        var union = founded(first, 6, "141/QĐ");
        var joined = joined(world.enterprise("Công ty TNHH Kết Thúc Hai"), union, 4, "142/QĐ");

        Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(
                        new Reorganisation.Dissolve(union, "Không đủ đoàn viên", new Decision("143/QĐ", LEFT, LEFT))));

        assertThat(officer.get("/app/cases/" + joined).exchange())
                .bodyText()
                .contains("Kết thúc hoạt động: CĐCS Công ty TNHH Kết Thúc Một, quyết định 143/QĐ", "Không đủ đoàn viên")
                .doesNotContain("/app/cases/organisations/");
        assertThat(officer.get("/app/enterprises/" + first).exchange())
                .bodyText()
                .contains("quyết định 143/QĐ");
    }

    @Test
    void the_last_enterprise_does_not_leave_also_where_the_other_one_left_by_a_later_decision() {
        var first = world.enterprise("Công ty TNHH Rời Sau");
        var second = world.enterprise("Công ty TNHH Rời Trước");
        var union = founded(first, 6, "151/QĐ");
        joined(second, union, 4, "152/QĐ");
        var unions = claimed("3.11b");
        assertThat(leave(officer, union, first, "153/QĐ", "2031-07-01", "")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(leave(officer, union, second, "154/QĐ", "2031-06-01", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chọn doanh nghiệp đang có tổ chức này");
        assertThat(in(union, FoundingWorld.TODAY)).containsExactly(second);
        assertThat(claimed("3.11b")).isEqualTo(unions);

        // one that came in between cannot go on with it from a day on which it was not there
        joined(world.enterprise("Công ty TNHH Đến Sau"), union, 3, "155/QĐ", LocalDate.of(2031, 8, 1));
        assertThat(leave(officer, union, second, "156/QĐ", "2031-06-01", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(leave(officer, union, second, "157/QĐ", "2031-09-01", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("3.11b")).isEqualTo(unions);
    }

    @Test
    void of_two_officers_who_let_an_enterprise_leave_at_once_the_second_finds_the_last_one() {
        var first = world.enterprise("Công ty TNHH Cùng Lúc Một");
        var second = world.enterprise("Công ty TNHH Cùng Lúc Hai");
        var union = founded(first, 6, "161/QĐ");
        joined(second, union, 4, "162/QĐ");

        var answers = whileTheLedgerIsHeld(() -> List.of(
                atOnce(() -> leave(officer, union, first, "163/QĐ", "2031-07-01", "")),
                atOnce(() -> leave(officer, union, second, "164/QĐ", "2031-07-01", ""))));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .containsExactlyInAnyOrder(HttpStatus.SEE_OTHER.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());
        assertThat(in(union, FoundingWorld.TODAY)).hasSize(1);
    }

    @Test
    void a_form_that_is_sent_twice_is_told_once() {
        var first = world.enterprise("Công ty TNHH Bấm Hai Lần");
        var second = world.enterprise("Công ty TNHH Nhấp Đúp");
        var union = founded(first, 6, "165/QĐ");
        var joined = joined(second, union, 4, "166/QĐ");

        var answers = whileTheLedgerIsHeld(() -> List.of(
                atOnce(() -> leave(officer, union, second, "167/QĐ", "2031-07-01", "")),
                atOnce(() -> leave(officer, union, second, "167/QĐ", "2031-07-01", ""))));

        assertThat(answers)
                .extracting(answer -> answer.getResponse().getStatus())
                .contains(HttpStatus.SEE_OTHER.value());
        assertThat(leavings(joined)).isEqualTo(1);
    }

    @Test
    void nobody_leaves_an_organisation_whose_end_is_decided_for_a_day_to_come() {
        var first = world.enterprise("Công ty TNHH Sắp Hết Một");
        var second = world.enterprise("Công ty TNHH Sắp Hết Hai");
        var union = founded(first, 6, "171/QĐ");
        joined(second, union, 4, "172/QĐ");
        var ends = FoundingWorld.TODAY.plusDays(20);
        Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(
                        new Reorganisation.Dissolve(union, "", new Decision("173/QĐ", FoundingWorld.TODAY, ends))));

        assertThat(leave(officer, union, first, "174/QĐ", "2031-07-01", "6"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã ghi sẽ rời hoặc kết thúc", "174/QĐ");
        assertThat(in(union, ends.minusDays(1))).containsExactly(first, second);
        assertThat(in(union, ends)).isEmpty();
    }

    @Test
    void no_more_members_leave_than_the_ledger_holds_where_the_union_is() {
        var first = world.enterprise("Công ty TNHH Gõ Thừa Số");
        var second = world.enterprise("Công ty TNHH Gõ Thừa Số Hai");
        var union = founded(first, 6, "181/QĐ");
        joined(second, union, 4, "182/QĐ");
        var members = claimed("2.20a");

        assertThat(leave(officer, union, second, "183/QĐ", "2031-07-01", "11"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sổ cái chỉ ghi 10 đoàn viên", "value=\"11\"");
        assertThat(claimed("2.20a")).isEqualTo(members);
        assertThat(in(union, LEFT)).containsExactly(first, second);

        assertThat(leave(officer, union, second, "183/QĐ", "2031-07-01", "10")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.20a")).isEqualTo(members - 10);
    }

    @Test
    void no_enterprise_leaves_with_members_whom_the_others_have_let_go_or_who_go_later() {
        var first = world.enterprise("Công ty TNHH Ghi Ở Nơi Khác");
        var second = world.enterprise("Công ty TNHH Ghi Ở Nơi Khác Hai");
        var union = founded(first, 6, "184/QĐ");
        joined(second, union, 4, "185/QĐ");
        told(union, YearMonth.of(2031, 5), new Movements(0, 8, 0, 0));
        var members = claimed("2.20a");

        // the ledger holds four in the one that leaves, and two of the whole union
        assertThat(leave(officer, union, second, "186/QĐ", "2031-07-01", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sẽ còn -2 đoàn viên", "ghi rõ số đoàn viên rời theo");
        assertThat(claimed("2.20a")).isEqualTo(members);
        assertThat(in(union, LEFT)).containsExactly(first, second);
        assertThat(leave(officer, union, second, "186/QĐ", "2031-07-01", "2")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.20a")).isEqualTo(members - 2);
    }

    @Test
    void no_enterprise_leaves_with_members_who_came_only_later() {
        var first = world.enterprise("Công ty TNHH Về Sau Mới Đông");
        var second = world.enterprise("Công ty TNHH Về Sau Mới Đông Hai");
        var union = founded(first, 6, "187/QĐ");
        joined(second, union, 4, "188/QĐ");
        told(union, YearMonth.of(2031, 7), new Movements(0, 9, 0, 0));
        told(union, YearMonth.of(2031, 8), new Movements(15, 0, 0, 0));

        assertThat(leave(officer, union, second, "189/QĐ", "2031-06-01", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tháng 7 năm 2031: cuối tháng sẽ còn -3 đoàn viên");
        assertThat(in(union, LEFT)).containsExactly(first, second);
    }

    private void told(UnitId union, YearMonth month, Movements moved) {
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(union, moved, null)), "")))
                .isInstanceOf(vn.songhanh.membership.Told.Done.class);
    }

    @Test
    void an_enterprise_leaves_when_nobody_is_telling_members() {
        var first = world.enterprise("Công ty TNHH Chờ Báo Một");
        var second = world.enterprise("Công ty TNHH Chờ Báo Hai");
        var union = founded(first, 6, "191/QĐ");
        joined(second, union, 4, "192/QĐ");

        var leaving = FoundingWorld.house(() -> transaction.execute(_ -> {
            stock.waitForOthers();
            var sent = atOnce(() -> leave(officer, union, second, "193/QĐ", "2031-07-01", ""));
            await().atMost(Duration.ofSeconds(20)).until(() -> sent.isDone() || waiting() > 0);
            assertThat(sent).isNotDone();
            return sent;
        }));

        assertThat(leaving.join()).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void official_members_who_came_and_went_count_for_2_16_once_a_month_and_a_slip_keeps_what_was_typed() {
        var party = people.officer(Side.PARTY, world.bloc);
        var unit = unit(cell(world.enterprise("Công ty TNHH Chuyển Sinh Hoạt"), "201/QĐ"));
        var moved = claimed("2.16") + claimed("2.16b");

        assertThat(move(party, unit, "07/2031", "2", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 3);
        assertThat(move(party, unit, "7/2031", "5", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tháng này", "đã ghi (bút toán", "rút hoặc đảo bút toán ấy", "value=\"5\"");
        assertThat(move(party, unit, "08/2031", "0", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move(party, unit, "11/2031", "1", "0"))
                .bodyText()
                .contains("Ghi một tháng đã qua", "value=\"11/2031\"");
        assertThat(move(party, unit, "01/2031", "1", "0"))
                .bodyText()
                .contains("không ở doanh nghiệp nào trong tháng đã ghi", "value=\"01/2031\"");
        assertThat(move(people.officer(Side.UNION, world.federation), unit, "08/2031", "1", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 3);

        // a slip that is withdrawn is told anew
        var slip = FoundingWorld.house(
                        () -> figures.entries("2.16", FigureQuery.whole(world.programme, Period.year(2031)), 100))
                .getFirst();
        Voice.as(world.ofBloc(), () -> ledger.withdraw(slip.id(), Side.PARTY, "ghi nhầm"));
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved);
        assertThat(move(party, unit, "07/2031", "1", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 1);

        // and the slip is not claimed beside it
        assertThat(Voice.as(world.ofBloc(), () -> ledger.claim(slip.id(), Side.PARTY)))
                .isInstanceOfSatisfying(
                        Claiming.Declined.class,
                        declined ->
                                assertThat(declined.objection()).isInstanceOf(Claiming.Objection.EnteredAgain.class));
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 1);
    }

    @Test
    void a_month_that_no_programme_counts_is_declined_and_what_was_typed_stays() {
        var party = people.officer(Side.PARTY, world.bloc);
        var enterprise = world.enterprise("Công ty TNHH Trước Kỳ");
        var unit = unit(cell(enterprise, "221/QĐ"));
        FoundingWorld.house(() -> {
            enterprises.organised(world.enterprise("Công ty TNHH Trước Kỳ Hai"), Line.PARTY, unit, FOUNDED);
            enterprises.organised(enterprise, Line.PARTY, unit, LocalDate.of(2016, 3, 1));
            return unit;
        });

        assertThat(move(party, unit, enterprise, "05/2016", "2", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không có chương trình nào tính", "value=\"05/2016\"");
    }

    @Test
    void months_are_told_of_every_enterprise_that_the_cell_had_that_month_also_after_it_left_or_the_cell_ended() {
        var party = people.officer(Side.PARTY, world.bloc);
        var first = world.enterprise("Công ty TNHH Còn Chi Bộ");
        var second = world.enterprise("Công ty TNHH Hết Chi Bộ");
        var unit = unit(cell(first, "231/QĐ"));
        FoundingWorld.house(() -> {
            enterprises.organised(second, Line.PARTY, unit, FOUNDED.plusDays(1));
            return unit;
        });
        assertThat(leave(party, unit, second, "232/QĐ", "2031-07-15", "")).hasStatus(HttpStatus.SEE_OTHER);
        var moved = claimed("2.16") + claimed("2.16b");

        assertThat(move(party, unit, second, "07/2031", "2", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move(party, unit, first, "07/2031", "1", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 4);
        for (var nowhere :
                List.of(move(party, unit, second, "08/2031", "2", "1"), move(party, unit, "07/2031", "2", "1"))) {
            assertThat(nowhere)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Chọn doanh nghiệp có tổ chức đảng này trong tháng đã ghi", "Hết Chi Bộ");
        }

        var ends = LocalDate.of(2031, 9, 10);
        Voice.as(
                world.ofBloc(),
                () -> organisation.reorganise(
                        new Reorganisation.Dissolve(unit, "", new Decision("233/QĐ", ends, ends))));
        assertThat(move(party, unit, first, "09/2031", "0", "3")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 7);
        assertThat(move(party, unit, first, "10/2031", "1", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(party.get("/app/cases/organisations/" + unit).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Số chuyển đến", "Còn Chi Bộ", "Đã ghi", "Tháng 9 năm 2031")
                .doesNotContain("Ghi việc củng cố");
    }

    private MvcTestResult move(Person by, UnitId unit, String month, String came, String went) {
        return move(by, unit, null, month, came, went);
    }

    private MvcTestResult move(
            Person by, UnitId unit, @Nullable EnterpriseId place, String month, String came, String went) {
        return by.post("/app/cases/organisations/" + unit + "/moves")
                .param("place", place == null ? "" : place.toString())
                .param("month", month)
                .param("movedIn", came)
                .param("movedOut", went)
                .exchange();
    }

    @Test
    void a_combined_cell_that_ends_while_an_enterprise_leaves_it_is_counted_out_once() {
        var first = world.enterprise("Công ty TNHH Chi Bộ Ghép Một");
        var second = world.enterprise("Công ty TNHH Chi Bộ Ghép Hai");
        var party = people.officer(Side.PARTY, world.bloc);
        var unit = unit(cell(first, "211/QĐ"));
        FoundingWorld.house(() -> {
            enterprises.organised(second, Line.PARTY, unit, FOUNDED.plusDays(1));
            return unit;
        });
        var cells = claimed("3.11a");
        var ending = new Reorganisation.Dissolve(unit, "", new Decision("213/QĐ", LEFT, LEFT));

        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            var _ = stock.of(world.programme, new EnterpriseId(1), Account.UNION_MEMBER);
            var leaving = atOnce(() -> leave(party, unit, first, "212/QĐ", "2031-06-15", ""));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 1);
            var ended = CompletableFuture.runAsync(
                    () -> Voice.as(world.ofBloc(), () -> organisation.reorganise(ending)),
                    work -> Thread.ofPlatform().start(work));
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 2 || ended.isDone());
            return CompletableFuture.allOf(leaving, ended);
        }));
        sent.join();

        assertThat(claimed("3.11a")).isEqualTo(cells - 1);
        assertThat(held(first)).as("left").isZero();
        assertThat(held(second)).as("ended").isZero();
    }

    private long held(EnterpriseId enterprise) {
        return FoundingWorld.house(
                () -> transaction.execute(_ -> stock.of(world.programme, enterprise, Account.PARTY_ORGANISATION)));
    }

    /** Answers what came of them; each waits until all have written and read what they could. */
    private List<MvcTestResult> whileTheLedgerIsHeld(Supplier<List<CompletableFuture<MvcTestResult>>> requests) {
        var sent = FoundingWorld.house(() -> transaction.execute(_ -> {
            var _ = stock.of(world.programme, new EnterpriseId(1), Account.UNION_MEMBER);
            var all = requests.get();
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= all.size());
            return all;
        }));
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private long leavings(CaseId id) {
        return FoundingWorld.house(() -> transaction.execute(
                _ -> jdbc.sql("select count(*) from founding_step where case_id = :id and kind = 'LEAVING'")
                        .param("id", id.value())
                        .query(Long.class)
                        .single()));
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static CompletableFuture<MvcTestResult> atOnce(Supplier<MvcTestResult> request) {
        return CompletableFuture.supplyAsync(
                request, work -> Thread.ofPlatform().start(work));
    }

    private MvcTestResult leave(
            Person by, UnitId union, EnterpriseId enterprise, String number, String on, String members) {
        return by.post("/app/cases/organisations/" + union + "/leaving")
                .param("enterprise", enterprise.toString())
                .param("number", number)
                .param("on", on)
                .param("members", members)
                .exchange();
    }

    private MvcTestResult consolidate(Person by, UnitId unit, String number, String on) {
        return by.post("/app/cases/organisations/" + unit + "/consolidation")
                .param("decision", number)
                .param("day", on)
                .param("what", "Bổ sung một cấp ủy viên")
                .exchange();
    }

    private UnitId founded(EnterpriseId enterprise, int members, String number) {
        var id = consented(enterprise, Objective.UNION, world.ofFederation());
        return Voice.as(world.ofFederation(), () -> {
            done(cases.decide(
                    id, new FoundingDecision(UnitKind.GRASSROOTS_UNION, "", number, FOUNDED, members, 0, null, "", 4)));
            return in(enterprise, Line.UNION);
        });
    }

    private CaseId cell(EnterpriseId enterprise, String number) {
        var id = consented(enterprise, Objective.PARTY, world.ofBloc());
        return Voice.as(
                world.ofBloc(),
                () -> done(cases.decide(id, new FoundingDecision(UnitKind.CELL, "", number, FOUNDED, 4, 0, null))));
    }

    private CaseId consented(EnterpriseId enterprise, Objective objective, vn.songhanh.access.Acting by) {
        var day = FOUNDED.minusDays(30);
        return Voice.as(by, () -> {
            var id = done(cases.open(enterprise, objective, day));
            done(cases.survey(id, new Survey(day, 60, 0, 4, 0, "")));
            done(cases.contact(id, new Contact(day, true, "Gặp")));
            done(cases.answer(id, new Answer.Consent(day, "")));
            return done(cases.completeDossier(id, day));
        });
    }

    private CaseId joined(EnterpriseId enterprise, UnitId union, int members, String number) {
        return joined(enterprise, union, members, number, FOUNDED.plusDays(5));
    }

    private CaseId joined(EnterpriseId enterprise, UnitId union, int members, String number, LocalDate on) {
        return Voice.as(world.ofFederation(), () -> {
            var id = done(cases.open(enterprise, Objective.UNION, FOUNDED));
            done(cases.survey(id, new Survey(FOUNDED, 12, members, 0, 0, "")));
            return done(cases.join(id, union, number, on, members));
        });
    }

    private static CaseId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private UnitId unit(CaseId id) {
        return FoundingWorld.house(() -> {
            var about = (About.Enterprise)
                    cases.file(id, FoundingWorld.TODAY).orElseThrow().about();
            return in(about.id(), Line.PARTY);
        });
    }

    private UnitId in(EnterpriseId enterprise, Line line) {
        return enterprises
                .standing(enterprise, FOUNDED)
                .orElseThrow()
                .organisation(line)
                .orElseThrow();
    }

    private List<EnterpriseId> in(UnitId union, LocalDate on) {
        return FoundingWorld.house(() -> enterprises.organisedIn(union, on));
    }

    private String againstTheStockEquation() {
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> check.code().equals("stock-equation"))
                .map(check -> check.look(1_000).toString())
                .findFirst()
                .orElseThrow());
    }

    private long claimed(String code) {
        return FoundingWorld.house(() -> figures.all(FigureQuery.whole(world.programme, Period.year(2031)))).stream()
                .filter(one -> one.indicator().code().equals(code))
                .map(one -> one.claimed())
                .mapToLong(BigDecimal::longValueExact)
                .sum();
    }
}
