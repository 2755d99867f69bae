package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.time.VietnamTime;

/** What an activity may be and may not (domain §5.3, §6). */
class ActivityTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 10);
    private static final UnitId LEAD = new UnitId(1);
    private static final EnterpriseId SHOP = new EnterpriseId(7);

    @Test
    void
            an_activity_of_today_may_be_told_in_the_first_minute_of_the_day_in_vietnam_and_not_in_the_last_of_the_day_before() {
        var lastOfTheDayBefore = VietnamTime.at(Instant.parse("2022-05-09T16:59:59Z"));
        var firstOfTheDay = VietnamTime.at(Instant.parse("2022-05-09T17:00:00Z"));

        assertThat(talk().against(report(10), lastOfTheDayBefore))
                .containsExactly(new Objection.NotYet(lastOfTheDayBefore));
        assertThat(talk().against(report(10), firstOfTheDay)).isEmpty();
    }

    @Test
    void one_that_begins_at_two_is_not_told_at_one() {
        var atTwo = at(new Plan.When(DAY, DAY, LocalTime.of(14, 0)));

        assertThat(atTwo.against(report(10), DAY.atTime(13, 59))).hasSize(1);
        assertThat(atTwo.against(report(10), DAY.atTime(14, 0))).isEmpty();
    }

    @Test
    void one_of_several_days_is_told_on_its_last_day() {
        var twoDays = at(new Plan.When(DAY, DAY.plusDays(1), null));

        assertThat(twoDays.against(report(10), DAY.atTime(23, 59))).hasSize(1);
        assertThat(twoDays.against(report(10), DAY.plusDays(1).atTime(0, 0))).isEmpty();
    }

    @Test
    void attendance_is_neither_below_zero_nor_a_million() {
        assertThat(talk().against(report(-1), LATER)).containsExactly(new Objection.OutOfRange("attendance", 50_000));
        assertThat(talk().against(report(0), LATER)).isEmpty();
        assertThat(talk().against(report(50_000), LATER)).isEmpty();
        assertThat(talk().against(report(50_001), LATER)).hasSize(1);
        assertThat(talk().against(report(1_000_000), LATER)).hasSize(1);
    }

    @Test
    void copies_are_neither_below_zero_nor_more_than_a_million() {
        assertThat(talk().against(new Report(0, -1, "", List.of()), LATER)).hasSize(1);
        assertThat(talk().against(new Report(0, 1_000_000, "", List.of()), LATER))
                .isEmpty();
        assertThat(talk().against(new Report(0, 1_000_001, "", List.of()), LATER))
                .hasSize(1);
    }

    @Test
    void a_meeting_names_an_enterprise_that_was_there() {
        var meeting = of(ActivityKind.MEETING, Plan.When.on(DAY), ActivityState.PLANNED);

        assertThat(meeting.against(told(Visit.invited(SHOP)), LATER)).containsExactly(new Objection.NobodyReached());
        assertThat(meeting.against(told(Visit.reached(SHOP, true, new Answer.Open())), LATER))
                .isEmpty();
    }

    @Test
    void a_refusal_takes_a_reason_of_the_list() {
        assertThat(talk().against(told(Visit.reached(SHOP, false, new Answer.Refuses(null))), LATER))
                .hasSize(1);
        assertThat(talk().against(told(Visit.reached(SHOP, false, new Answer.Refuses(Reason.FOREIGN_OWNER))), LATER))
                .isEmpty();
    }

    @Test
    void a_deferral_ends_after_the_day_of_the_activity() {
        assertThat(talk().against(told(deferred(DAY)), LATER)).containsExactly(new Objection.NotLater(SHOP, DAY));
        assertThat(talk().against(told(deferred(DAY.plusDays(1))), LATER)).isEmpty();
        assertThat(talk().against(told(deferred(null)), LATER)).hasSize(1);
    }

    @Test
    void what_was_called_off_or_taken_back_is_not_told_as_held() {
        for (var state : List.of(ActivityState.CANCELLED, ActivityState.WITHDRAWN)) {
            assertThat(of(ActivityKind.TALK, Plan.When.on(DAY), state).against(report(10), LATER))
                    .containsExactly(new Objection.NotNow(state));
        }
    }

    @Test
    void the_lead_is_no_partner_and_no_partner_is_named_twice() {
        assertThat(Activity.against(joint(LEAD))).containsExactly(new Objection.PartnerTwice());
        assertThat(Activity.against(joint(new UnitId(2), new UnitId(2)))).containsExactly(new Objection.PartnerTwice());
        assertThat(Activity.against(joint(new UnitId(2), new UnitId(3)))).isEmpty();
    }

    @Test
    void an_activity_has_a_name_and_does_not_end_before_it_begins() {
        var backwards =
                new Plan(ActivityKind.TALK, " ", "", new Plan.When(DAY, DAY.minusDays(1), null), LEAD, List.of());

        assertThat(Activity.against(backwards)).hasSize(2);
    }

    private static final LocalDateTime LATER = DAY.plusDays(3).atTime(9, 0);

    private static Visit deferred(LocalDate until) {
        return Visit.reached(SHOP, false, new Answer.Defers(until, null));
    }

    private static Report report(int attendance) {
        return new Report(attendance, 0, "", List.of());
    }

    private static Report told(Visit visit) {
        return new Report(0, 0, "", List.of(visit));
    }

    private static Plan joint(UnitId... partners) {
        return new Plan(ActivityKind.TALK, "Nói chuyện", "", Plan.When.on(DAY), LEAD, List.of(partners));
    }

    private static Activity talk() {
        return at(Plan.When.on(DAY));
    }

    private static Activity at(Plan.When when) {
        return of(ActivityKind.TALK, when, ActivityState.PLANNED);
    }

    private static Activity of(ActivityKind kind, Plan.When when, ActivityState state) {
        return new Activity(
                new ActivityId(1),
                new Plan(kind, "Nói chuyện", "", when, LEAD, List.of()),
                Side.PARTY,
                state,
                0,
                0,
                "",
                0,
                Instant.EPOCH);
    }
}
