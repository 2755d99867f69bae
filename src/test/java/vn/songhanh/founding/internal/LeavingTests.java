package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.founding.CaseId;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.membership.Movements;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.programme.Account;
import vn.songhanh.support.People.Person;

/** An enterprise leaves a combined organisation with its members, and the organisation goes on in the others. */
class LeavingTests extends WithFoundedOrganisations {

    @Autowired
    List<HardCheck> checks;

    @Autowired
    EnterpriseStock stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

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
    void the_last_enterprise_does_not_leave_also_where_the_other_one_left_by_a_later_decision() {
        var first = world.enterprise("Công ty TNHH Rời Sau");
        var second = world.enterprise("Công ty TNHH Ra Trước");
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
        var first = world.enterprise("Công ty TNHH Bấm Liền Tay");
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
        var first = world.enterprise("Công ty TNHH Thừa Một Số");
        var second = world.enterprise("Công ty TNHH Thừa Một Số Hai");
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

    private String againstTheStockEquation() {
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> check.code().equals("stock-equation"))
                .map(check -> check.look(1_000).toString())
                .findFirst()
                .orElseThrow());
    }
}
