package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** The organisation that holds a side of the programme ends before the review of it is done; and a review that is cancelled. */
@DatabaseTest
@Import(ReviewWorld.class)
class HolderGoneTests {

    private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);
    private static final LocalDate ENDED = LocalDate.of(2023, 1, 10);
    private static final String SUCCESSOR = "Đảng ủy Ủy ban nhân dân thành phố Thử";

    @Autowired
    ReviewWorld world;

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Registrations registrations;

    @Autowired
    Programmes programmes;

    @Autowired
    SubmissionTable submissions;

    @Autowired
    TransactionOperations transactions;

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
    void the_organisation_in_which_a_holder_went_on_opens_submits_signs_and_issues() {
        var next = successor();
        merge(next, ENDED);
        assertThat(open(ours.partyOfficer())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        var address = world.locked(heldBy(next));

        assertThat(ours.unionLeader().get(address)).bodyText().contains("Đã ký, đã khóa", SUCCESSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-01", "2023-01-10"})
    void it_is_not_asked_for_figures_of_its_own_whether_it_took_over_before_or_after_the_cut_off(LocalDate day) {
        var next = successor();
        ReviewWorld.house(() -> {
            registrations.managed(ours.enterprise(), Line.PARTY, next, BEFORE);
            return true;
        });
        merge(next, day);
        var address = world.opened(heldBy(next));
        var review = new ReviewId(Long.parseLong(address.substring("/app/reviews/".length())));

        List<AskedUnit> asked = ReviewWorld.house(() -> transactions.execute(_ -> submissions.of(review)));
        assertThat(asked).extracting(AskedUnit::unit).contains(ours.district()).doesNotContain(next);
    }

    @Test
    void it_is_told_of_the_figures_of_a_quarter() {
        var next = successor();
        merge(next, ENDED);
        clock.stopOn(LocalDate.of(2023, 3, 10));
        world.waiting(ours, "38/QĐ-LĐLĐ", ENDED.plusDays(20));

        assertThat(heldBy(next).partyOfficer().get("/app")).bodyText().contains("Xác nhận số liệu: Quý I năm 2023");
    }

    @Test
    void who_took_over_only_a_part_of_a_holder_does_not_speak_for_the_side() {
        var next = successor();
        var rest = new Reorganisation.Target.Begun(
                UnitKind.UPPER_COMMITTEE, new Reorganisation.Title("", "Phần lớn", "Phần lớn"), null);
        reorganise(new Reorganisation.Split(
                ours.bloc(),
                List.of(
                        new Reorganisation.Part(rest, new BigDecimal("0.9"), List.of()),
                        new Reorganisation.Part(
                                new Reorganisation.Target.Existing(next), new BigDecimal("0.1"), List.of())),
                false,
                decision()));
        var later = ENDED.plusDays(3);
        var most = ReviewWorld.house(() -> organisation.successors(ours.bloc(), later))
                .getFirst()
                .unit();
        reorganise(new Reorganisation.Dissolve(most, "Kết thúc hoạt động", new Decision("10", later, later)));

        assertThat(open(heldBy(next).partyOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Việc này dành cho người của tổ chức đang giữ vai Bên Đảng");
    }

    @Test
    void while_nobody_stands_for_a_side_no_review_is_opened_and_the_way_out_is_shown() {
        reorganise(new Reorganisation.Dissolve(ours.bloc(), "Kết thúc hoạt động", decision()));
        var way = "/app/programme/%s/edit".formatted(ours.code());

        assertThat(ours.unionOfficer().get("/app/reviews"))
                .bodyText()
                .contains("Bên Đảng không còn tổ chức giữ vai trong chương trình " + ours.code(), way);
        assertThat(open(ours.unionOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bên Đảng không còn tổ chức giữ vai", way);

        handOver();
        assertThat(open(ours.unionOfficer())).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void a_review_whose_holder_is_gone_says_so_and_can_be_cancelled_with_a_reason_and_opened_anew() {
        var address = world.opened(ours);
        var district = people.officer(Side.UNION, ours.district());
        assertThat(district.get("/app")).bodyText().contains(address + "/submissions");
        reorganise(new Reorganisation.Dissolve(ours.bloc(), "Kết thúc hoạt động", decision()));
        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Chưa làm tiếp được", "Hủy kỳ này");
        assertThat(ours.unionOfficer().post(address + "/cancellation"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi lý do hủy kỳ này")
                .containsPattern("<details class=\"edit no-print\" open>\\s*<summary>Hủy kỳ này");

        ReviewWorld.said(ours.unionOfficer().post(address + "/cancellation").param("reason", "Mở nhầm"));

        assertThat(ours.unionOfficer().get(address))
                .bodyText()
                .contains("Kỳ này đã hủy", "Mở nhầm", "Hủy kỳ")
                .doesNotContain("Chưa làm tiếp được", address + "/cancellation", address + "/report");
        assertThat(ours.unionOfficer().get(address + "/minutes"))
                .bodyText()
                .contains("Kỳ này đã hủy, không lập biên bản", "xếp theo nguyên nhân")
                .doesNotContain("minutes.docx", "Dự thảo", "Một bên viết", "chờ bên kia");
        for (var paper : List.of("/report.docx", "/report.pdf", "/report.png", "/minutes.docx", "/minutes.pdf")) {
            assertThat(ours.unionOfficer().get(address + paper)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(district.get("/app")).bodyText().doesNotContain(address + "/submissions");
        assertThat(district.post(address + "/submissions"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã hủy");
        handOver();
        assertThat(open(ours.unionOfficer()).getResponse().getHeader("Location"))
                .isNotNull()
                .doesNotEndWith(address);
    }

    @Test
    void what_a_leader_has_signed_is_not_cancelled_even_after_it_was_pinned_again() {
        var address = world.prepared(ours);
        ReviewWorld.said(ours.partyLeader().post(address + "/signature"));
        world.founded(ours, "18/QĐ-LĐLĐ", ReviewWorld.FOUNDED.plusDays(9));
        ReviewWorld.said(world.preparing(ours.partyOfficer(), address));

        assertThat(ours.unionOfficer().post(address + "/cancellation").param("reason", "Mở nhầm"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chờ ký", address + "/return")
                .doesNotContain("Mở nhầm");
        assertThat(ours.unionOfficer().get(address)).bodyText().doesNotContain(address + "/cancellation");
    }

    private void merge(UnitId next, LocalDate day) {
        reorganise(new Reorganisation.Merge(
                List.of(ours.bloc()), new Reorganisation.Target.Existing(next), new Decision("9", day, day)));
    }

    private void handOver() {
        var next = successor();
        ReviewWorld.house(() -> {
            programmes.handOver(ours.programme(), Side.PARTY, next, ENDED);
            return true;
        });
    }

    private UnitId successor() {
        return ReviewWorld.house(() -> organisation.found(new Founding(
                UnitKind.UPPER_COMMITTEE, "", SUCCESSOR, SUCCESSOR, null, new Decision("2", BEFORE, BEFORE))));
    }

    private void reorganise(Reorganisation change) {
        assertThat(ReviewWorld.house(() -> organisation.reorganise(change)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static Decision decision() {
        return new Decision("9", ENDED, ENDED);
    }

    /** The same with the people of the organisation that stands for the Party side now. */
    private Partnership heldBy(UnitId next) {
        return new Partnership(
                ours.programme(),
                ours.code(),
                next,
                ours.federation(),
                ours.district(),
                ours.enterprise(),
                ours.enterpriseCode(),
                people.officer(Side.PARTY, next),
                people.person(Side.PARTY, next, Set.of(Role.LEADER)),
                ours.unionOfficer(),
                ours.unionLeader());
    }

    private MvcTestResult open(People.Person officer) {
        return officer.post("/app/reviews")
                .param("programme", ours.code())
                .param("year", "2022")
                .exchange();
    }
}
