package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.time.Period;

/** What both bodies have told under different names is offered, and joined or told apart by people. */
@DatabaseTest
class LikenessTests {

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
    LikenessTable likenesses;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @Test
    void two_entries_of_different_bodies_near_each_other_are_offered() {
        var pair = pair("L1", MARCH, "L1a", MARCH.plusDays(30));

        assertThat(offered()).contains(pair);
    }

    @Test
    void too_far_apart_of_one_body_reversed_or_both_confirmed_they_are_not() {
        var far = pair("L2", MARCH, "L2a", MARCH.plusDays(31));
        var reversed = pair("L3", MARCH.plusDays(100), "L3a", MARCH.plusDays(101));
        house(() -> ledger.reverse(reversed.first(), Side.PARTY, "Ghi sai"));
        var confirmed = pair("L4", MARCH.plusDays(200), "L4a", MARCH.plusDays(201));
        house(() -> ledger.confirm(confirmed.first(), Side.UNION));
        house(() -> ledger.confirm(confirmed.second(), Side.PARTY));
        var sameBody = LikenessTable.Pair.of(
                world.entered(world.unionFounded("L5", MARCH.plusDays(260), world.district, 3), Side.UNION),
                world.entered(world.unionFounded("L5a", MARCH.plusDays(260), world.district, 3), Side.UNION));

        assertThat(offered()).doesNotContain(far, reversed, confirmed, sameBody);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void joining_gives_up_the_own_entry_and_keeps_that_of_the_other_with_both_claims(Side side) {
        var pair = pair("L6", MARCH, "L6a", MARCH.plusDays(2));
        var officer = officer(side);

        assertThat(join(officer, pair)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
        assertThat(world.figure("3.06", 2022).claimed()).isZero();
        assertThat(offered()).doesNotContain(pair);
        var kept = side == Side.PARTY ? pair.second() : pair.first();
        var given = side == Side.PARTY ? pair.first() : pair.second();
        assertThat(text(officer, "/app/ledger/entries/" + kept))
                .contains("Cùng một việc, bên kia ghi là", "/app/ledger/entries/" + given);
        assertThat(text(officer, "/app/ledger/entries/" + given))
                .contains("/app/ledger/entries/" + kept, "bút toán này đã được đảo");
        assertThat(text(officer(side.other()), "/app")).contains("Bên kia đã nối");
    }

    @Test
    void of_both_bodies_joining_at_once_one_does_and_the_other_is_told() throws Exception {
        var pair = pair("L7", MARCH, "L7a", MARCH.plusDays(2));
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.of(
                    threads.submit(joining(officer(Side.PARTY), pair, together)),
                    threads.submit(joining(officer(Side.UNION), pair, together)));
            assertThat(List.of(
                            answers.getFirst().get().getResponse().getStatus(),
                            answers.getLast().get().getResponse().getStatus()))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
        assertThat(world.figure("3.06", 2022).claimed()).isZero();
    }

    @Test
    void what_was_told_apart_is_not_offered_again() {
        var pair = pair("L8", MARCH, "L8a", MARCH.plusDays(2));

        assertThat(officer(Side.UNION).post(address(pair) + "/different").param("reason", "Hai cơ sở"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(offered()).doesNotContain(pair);
        assertThat(join(officer(Side.PARTY), pair)).hasStatus(HttpStatus.CONFLICT);
        assertThat(world.figure("3.06", 2022).claimed()).isEqualByComparingTo("2");
    }

    @Test
    void why_they_are_two_stays_when_somebody_else_was_faster_and_the_page_says_who() {
        var pair = pair("L14", MARCH, "L14a", MARCH.plusDays(2));
        assertThat(join(officer(Side.PARTY), pair)).hasStatus(HttpStatus.SEE_OTHER);

        var late = officer(Side.UNION)
                .post(address(pair) + "/different")
                .param("reason", "Hai xưởng khác nhau")
                .exchange();

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(late)
                .bodyText()
                .contains("Người Thử (Bên Đảng) đã nối: giữ bút toán số " + pair.second())
                .containsPattern("<textarea[^>]*name=\"reason\"[^>]*>Hai xưởng khác nhau</textarea>");
    }

    @Test
    void why_they_are_two_stays_when_one_body_tells_both_meanwhile() {
        var pair = pair("L15", MARCH, "L15a", MARCH.plusDays(2));
        house(() -> ledger.withdraw(pair.first(), Side.PARTY, "Nhầm"));
        house(() -> ledger.claim(pair.first(), Side.UNION));

        assertThat(officer(Side.PARTY).post(address(pair) + "/different").param("reason", "Hai ca làm"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .containsPattern("<textarea[^>]*name=\"reason\"[^>]*>Hai ca làm</textarea>");
    }

    @Test
    void confirming_many_at_once_leaves_out_what_both_may_have_told() {
        var pair = pair("L12", MARCH, "L12a", MARCH.plusDays(2));
        var alone = world.entered(world.unionFounded("L13", MARCH.plusDays(90), world.district, 30), Side.UNION);

        var page = text(
                officer(Side.PARTY), "/app/ledger/confirmations/new?entry=%s&entry=%s".formatted(pair.second(), alone));

        assertThat(page)
                .contains(
                        "Xác nhận 1 bút toán?",
                        "1 bút toán không xác nhận được",
                        "Có thể ghi trùng",
                        "value=\"" + alone + "-")
                .doesNotContain("value=\"" + pair.second() + "-");
        assertThat(text(officer(Side.PARTY), "/app/ledger/confirmations/new?entry=" + pair.second()))
                .contains("Chưa có bút toán nào xác nhận được");
    }

    @Test
    void side_by_side_the_page_marks_what_differs() {
        var pair = pair("L9", MARCH, "L9a", MARCH.plusDays(2));

        assertThat(text(officer(Side.PARTY), address(pair)))
                .contains("15/03/2022", "17/03/2022", "Khác", "Là một việc, nối lại");
    }

    @Test
    void what_the_other_body_confirmed_already_is_not_given_up_alone() {
        var pair = pair("L10", MARCH, "L10a", MARCH.plusDays(2));
        house(() -> ledger.confirm(pair.first(), Side.UNION));

        assertThat(join(officer(Side.PARTY), pair)).hasStatus(HttpStatus.CONFLICT);
        assertThat(join(officer(Side.UNION), pair)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(world.figure("3.06", 2022).confirmed()).isEqualByComparingTo("1");
    }

    @Test
    void in_a_locked_period_nothing_is_joined() {
        var pair = pair("L11", MARCH, "L11a", MARCH.plusDays(2));
        house(() -> {
            ledger.lock(world.programme, Period.year(2022), "review:1");
            return 0;
        });

        assertThat(join(officer(Side.PARTY), pair))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("đã được hai bên ký");
    }

    /** The Party side's entry first. */
    private LikenessTable.Pair pair(String number, LocalDate on, String other, LocalDate otherOn) {
        return new LikenessTable.Pair(
                world.entered(world.unionFounded(number, on, world.district, 30), Side.PARTY),
                world.entered(world.unionFounded(other, otherOn, world.district, 30), Side.UNION));
    }

    private List<LikenessTable.Pair> offered() {
        return house(() -> transaction.execute(_ -> likenesses.candidates(1_000)));
    }

    private static Callable<MvcTestResult> joining(
            People.Person officer, LikenessTable.Pair pair, CyclicBarrier together) {
        return () -> {
            together.await();
            return join(officer, pair);
        };
    }

    private static MvcTestResult join(People.Person officer, LikenessTable.Pair pair) {
        return officer.post(address(pair) + "/same").exchange();
    }

    private static String address(LikenessTable.Pair pair) {
        return "/app/ledger/likenesses/%s/%s".formatted(pair.first(), pair.second());
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
