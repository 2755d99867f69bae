package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** The queues of the two bodies, confirming many after looking, and the thread on one entry. */
@DatabaseTest
class ClaimPagesTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    Disputes disputes;

    @Autowired
    AnswerTable answers;

    @Autowired
    People people;

    LedgerWorld world;
    String queue;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
        queue = "/app/ledger?programme="
                + house(() -> programmes.byId(world.programme).orElseThrow().code());
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void what_one_body_claims_stands_in_the_queue_of_the_other(Side side) {
        world.entered(world.unionFounded("Q1/QĐ", MARCH, world.district, 30), side);

        assertThat(text(officer(side.other()), queue + "&queue=mine"))
                .contains("CĐCS Q1/QĐ", "15/03/2022", "data-bulk");
        assertThat(text(officer(side), queue + "&queue=mine")).doesNotContain("CĐCS Q1/QĐ");
        assertThat(text(officer(side), queue + "&queue=theirs"))
                .contains("CĐCS Q1/QĐ")
                .doesNotContain("data-bulk");
    }

    @Test
    void the_address_says_what_is_listed() {
        world.entered(world.unionFounded("Q2/QĐ", MARCH, world.district, 30), Side.UNION);
        var party = officer(Side.PARTY);

        for (var fits : List.of(
                "&kind=UNION_FOUNDED",
                "&unit=" + world.district,
                "&indicator=3.06",
                "&from=15/03/2022&to=15/03/2022",
                "&by=UNION")) {
            assertThat(text(party, queue + fits)).as(fits).contains("CĐCS Q2/QĐ");
        }
        for (var misses : List.of(
                "&kind=CONTACT",
                "&unit=" + world.otherDistrict,
                "&indicator=1.03",
                "&from=16/03/2022",
                "&to=14/03/2022",
                "&by=PARTY",
                "&enterprise=khong-co")) {
            assertThat(text(party, queue + misses)).as(misses).doesNotContain("CĐCS Q2/QĐ");
        }
    }

    @Test
    void what_was_settled_lately_is_found_and_disputes_have_a_queue_of_their_own() {
        var settled = world.entered(world.unionFounded("Q3/QĐ", MARCH, world.district, 30), Side.UNION);
        var disputed = world.entered(world.unionFounded("Q4/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.confirm(settled, Side.PARTY));
        house(() -> ledger.dispute(disputed, Side.PARTY, "Chưa thấy quyết định"));

        assertThat(text(officer(Side.UNION), queue + "&queue=settled"))
                .contains("CĐCS Q3/QĐ")
                .doesNotContain("CĐCS Q4/QĐ");
        assertThat(text(officer(Side.UNION), queue + "&queue=disputed"))
                .contains("CĐCS Q4/QĐ")
                .doesNotContain("CĐCS Q3/QĐ");
    }

    @Test
    void a_claim_that_was_taken_back_waits_in_no_queue() {
        var entry = world.entered(world.unionFounded("Q5/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));

        assertThat(text(officer(Side.PARTY), queue + "&queue=mine")).doesNotContain("CĐCS Q5/QĐ");
    }

    @Test
    void before_many_are_confirmed_the_page_says_how_many_and_how_far_figures_move() {
        var first = world.entered(world.unionFounded("Q6/QĐ", MARCH, world.district, 30), Side.UNION);
        var second = world.entered(world.unionFounded("Q7/QĐ", MARCH, world.district, 12), Side.UNION);
        var own = world.entered(world.unionFounded("Q8/QĐ", MARCH.plusDays(90), world.district, 5), Side.PARTY);

        var page = text(
                officer(Side.PARTY),
                "/app/ledger/confirmations/new?entry=%s&entry=%s&entry=%s".formatted(first, second, own));

        assertThat(page)
                .contains("Xác nhận 2 bút toán", "+42", "1 bút toán không xác nhận được", "hai bên ngang quyền");
    }

    @Test
    void all_that_a_filter_lists_is_looked_at_together() {
        world.entered(world.unionFounded("Q9/QĐ", MARCH, world.district, 30), Side.UNION);
        world.entered(world.unionFounded("Q10/QĐ", MARCH, world.district, 12), Side.UNION);
        world.entered(world.unionFounded("Q11/QĐ", MARCH, world.otherDistrict, 12), Side.UNION);

        var page = text(
                officer(Side.PARTY),
                queue.replace(
                        "/app/ledger?", "/app/ledger/confirmations/new?all=true&unit=%s&".formatted(world.district)));

        assertThat(page).contains("Xác nhận 2 bút toán").doesNotContain("Q11/QĐ");
    }

    @Test
    void what_changed_since_it_was_looked_at_is_not_confirmed_and_is_named() {
        var party = officer(Side.PARTY);
        var quiet = world.entered(world.unionFounded("Q12/QĐ", MARCH, world.district, 30), Side.UNION);
        var moved = world.entered(world.unionFounded("Q13/QĐ", MARCH, world.district, 12), Side.UNION);
        var looked = List.of(seen(quiet), seen(moved));
        house(() -> ledger.withdraw(moved, Side.UNION, "Nhầm"));
        house(() -> ledger.claim(moved, Side.UNION));

        var answer = confirm(party, looked);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer)
                .bodyText()
                .contains("Đã xác nhận 1 bút toán", "CĐCS Q13/QĐ")
                .doesNotContain("CĐCS Q12/QĐ");
        assertThat(world.figure("2.18", 2022).confirmed()).isEqualByComparingTo("30");
    }

    @Test
    void of_two_people_of_one_body_the_second_is_told_that_the_first_was_faster() {
        var entry = world.entered(world.unionFounded("Q14/QĐ", MARCH, world.district, 30), Side.UNION);
        var looked = List.of(seen(entry));

        assertThat(confirm(officer(Side.PARTY), looked)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(confirm(officer(Side.PARTY), looked))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("có thể người khác vừa xử lý");
    }

    @Test
    void what_a_review_has_locked_is_named_with_the_way_out() {
        var entry = world.entered(world.unionFounded("Q15/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return 0;
        });

        assertThat(text(officer(Side.PARTY), "/app/ledger/confirmations/new?entry=" + entry))
                .contains("1 bút toán không xác nhận được", "lập bút toán điều chỉnh trong kỳ đang mở");
    }

    @Test
    void a_dispute_is_talked_over_and_settled_on_the_page_of_the_entry() {
        var entry = world.entered(world.unionFounded("Q16/QĐ", MARCH, world.district, 30), Side.UNION);
        var address = "/app/ledger/entries/" + entry;
        var party = officer(Side.PARTY);
        var union = officer(Side.UNION);
        othersAreAnswered(Side.UNION);

        assertThat(party.post(address + "/dispute").param("reason", "Thiếu biên bản"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(text(union, "/app?group=cho-ben-minh-tra-loi")).contains("Bên kia nói: Thiếu biên bản");
        assertThat(union.post(address + "/remarks").param("reason", "Đã bổ sung biên bản"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(union.post(address + "/proposals").param("confirms", "true").param("reason", "Đủ hồ sơ"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var proposal = house(() -> disputes.open(entry)).orElseThrow().id();
        assertThat(text(party, address))
                .contains("Bên kia đề nghị cách chốt", "Đã bổ sung biên bản", "Đồng ý, chốt", "Người Thử");
        assertThat(union.post(address + "/proposals/%d/acceptance".formatted(proposal)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(party.post(address + "/proposals/%d/acceptance".formatted(proposal)))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
        assertThat(text(union, address)).contains("đồng ý đề nghị của bên kia").doesNotContain("Đồng ý, chốt");
    }

    @Test
    void what_was_typed_stays_when_it_is_refused() {
        var entry = world.entered(world.unionFounded("Q17/QĐ", MARCH, world.district, 30), Side.UNION);

        assertThat(officer(Side.UNION)
                        .post("/app/ledger/entries/%s/dispute".formatted(entry))
                        .param("reason", "Của mình mà"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Của mình mà");
    }

    @Test
    void a_reversal_says_in_numbers_what_it_will_do_and_asks_for_a_reason() {
        var entry = world.entered(world.unionFounded("Q18/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.confirm(entry, Side.PARTY));
        var address = "/app/ledger/entries/%s/reversal".formatted(entry);
        var party = officer(Side.PARTY);

        assertThat(text(party, address)).contains("−30", "cho đến khi bên kia xác nhận cả bút toán đảo");
        assertThat(party.post(address)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(party.post(address).param("reason", "Ghi nhầm")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(party.post(address).param("reason", "Ghi nhầm"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bút toán đã bị đảo");
    }

    @Test
    void a_reason_typed_while_somebody_else_reversed_the_entry_stays_and_the_page_says_who_did_and_when() {
        var entry = world.entered(world.unionFounded("Q23/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.confirm(entry, Side.PARTY));
        var address = "/app/ledger/entries/%s/reversal".formatted(entry);
        assertThat(officer(Side.UNION).post(address).param("reason", "Trùng quyết định"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var late = officer(Side.PARTY)
                .post(address)
                .param("reason", "Quyết định đã thu hồi")
                .cookie(new Cookie("lang", "en"));

        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(late)
                .bodyText()
                .contains("has reversed it.", "What you typed stands in the box below")
                .contains("Người Thử</span> (" + Side.UNION.words().en() + "), ")
                .containsPattern("<textarea[^>]*name=\"reason\"[^>]*>Quyết định đã thu hồi</textarea>");
    }

    @Test
    void words_stay_in_their_box_whichever_act_comes_too_late() {
        var entry = world.entered(world.unionFounded("Q24/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.dispute(entry, Side.PARTY, "Thiếu biên bản"));
        house(() -> disputes.propose(entry, Side.UNION, ClaimState.CONFIRMED, "Đủ hồ sơ"));
        var proposal = house(() -> disputes.open(entry)).orElseThrow().id();
        house(() -> disputes.accept(entry, Side.PARTY, proposal));
        house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));

        for (var act : List.of(
                "dispute",
                "withdrawal",
                "proposals",
                "proposals?confirms=true",
                "proposals?confirms=false",
                "proposals/%d/refusal".formatted(proposal))) {
            assertThat(officer(Side.PARTY)
                            .post("/app/ledger/entries/%s/%s".formatted(entry, act))
                            .param("reason", "Gõ công phu"))
                    .as(act)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .containsPattern("<textarea[^>]*name=\"reason\"[^>]*>Gõ công phu</textarea>");
        }
    }

    @Test
    void a_reversal_is_reversed_in_its_turn_by_both_bodies_and_the_fact_counts_again() {
        var entry = world.entered(world.unionFounded("Q22/QĐ", MARCH, world.district, 30), Side.UNION);
        house(() -> ledger.confirm(entry, Side.PARTY));
        var first = "/app/ledger/entries/" + entry;

        var second = reversedAndConfirmed(first, Side.PARTY);
        assertThat(confirmed()).isZero();
        var third = reversedAndConfirmed(second, Side.UNION);

        assertThat(confirmed()).isEqualByComparingTo("30");
        assertThat(text(officer(Side.PARTY), first)).contains(second);
        assertThat(text(officer(Side.PARTY), second)).contains(first, third);
        assertThat(text(officer(Side.PARTY), third)).contains(second);
        assertThat(officer(Side.PARTY).post(second + "/reversal").param("reason", "Lần nữa"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bút toán đã bị đảo");
        assertThat(officer(Side.UNION).post(first + "/dispute").param("reason", "Không có"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(confirmed()).isEqualByComparingTo("30");
    }

    /** Answers where the reversal stands. */
    private String reversedAndConfirmed(String entry, Side side) {
        var answer = officer(side)
                .post(entry + "/reversal")
                .param("reason", "Ghi nhầm")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var reversal = String.valueOf(answer.getResponse().getHeader("Location"));
        assertThat(officer(side.other()).post(reversal + "/confirmation")).hasStatus(HttpStatus.SEE_OTHER);
        return reversal;
    }

    private BigDecimal confirmed() {
        return world.figure("2.18", 2022).confirmed();
    }

    @Test
    void why_it_takes_back_is_told_once_and_in_english_where_the_program_gave_the_reason() {
        var given = world.entered(world.unionFounded("Q19/QĐ", MARCH, world.district, 30), Side.UNION);
        var typed = world.entered(world.unionFounded("Q20/QĐ", MARCH, world.district, 30), Side.UNION);

        var house = reversed(given, HouseReason.SAME_FACT.kept(given));
        var person = reversed(typed, "Nhập trùng");

        assertThat(inEnglish(house))
                .bodyText()
                .containsOnlyOnce("The same fact as entry %s, which stays.".formatted(given))
                .doesNotContain("Cùng một việc với");
        assertThat(inEnglish(person)).bodyText().containsOnlyOnce("<dd><span lang=\"vi\">Nhập trùng</span></dd>");
    }

    private MvcTestResult inEnglish(String address) {
        return officer(Side.UNION).get(address).cookie(new Cookie("lang", "en")).exchange();
    }

    private String reversed(EntryId entry, String reason) {
        var answer = house(() -> ledger.reverse(entry, Side.UNION, reason));
        return "/app/ledger/entries/" + ((Reversing.Entered) answer).entry();
    }

    private MvcTestResult confirm(People.Person person, List<String> seen) {
        return person.post("/app/ledger/confirmations")
                .param("seen", seen.toArray(String[]::new))
                .exchange();
    }

    /** As the page that was looked at carries it. */
    private String seen(EntryId entry) {
        var page = text(officer(Side.PARTY), "/app/ledger/confirmations/new?entry=" + entry);
        return page.replaceFirst("(?s).*name=\"seen\" value=\"([\\d-]+)\".*", "$1");
    }

    /** The desk shows the oldest first, and other tests leave some. */
    private void othersAreAnswered(Side side) {
        for (var due = answers.due(side); !due.isEmpty(); due = answers.due(side)) {
            due.forEach(one -> house(() -> disputes.say(one.entry(), side, "Đã xem")));
        }
    }

    private People.Person officer(Side side) {
        return people.officer(side, world.federation);
    }

    private static String text(People.Person person, String address) {
        var answer = person.get(address).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
