package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.Profile;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.internal.Paper.State;
import vn.songhanh.programme.ProgrammeId;

/** What may be done with a paper, by whom and when. */
class PaperTests {

    private static final UnitId BLOC = new UnitId(1);
    private static final UnitId FEDERATION = new UnitId(2);
    private static final UnitId STRANGER = new UnitId(3);

    private static Paper paper(State state, @Nullable UnitId partner) {
        return new Paper(
                new PaperId(7),
                PaperKind.MINUTES,
                new ProgrammeId(1),
                2022,
                null,
                Side.PARTY,
                BLOC,
                partner,
                state,
                1,
                LocalDate.of(2022, 3, 5),
                null);
    }

    private static Mandate seat(UnitId unit) {
        var side = unit.equals(FEDERATION) ? Side.UNION : Side.PARTY;
        return new Mandate(new AccountId(1), side, unit, Set.of(Role.OFFICER, Role.LEADER));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_text_is_changed_and_a_draft_given_up_only_while_it_is_open(State state) {
        var open = EnumSet.of(State.DRAFT, State.RETURNED).contains(state);
        var paper = paper(state, FEDERATION);

        assertThat(paper.againstWriting(seat(BLOC)).isEmpty()).isEqualTo(open);
        assertThat(paper.againstHandingIn(seat(FEDERATION), "x", "y").isEmpty()).isEqualTo(open);
        assertThat(paper.againstCancelling(seat(BLOC), "thôi").isEmpty()).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_paper_is_signed_and_given_back_only_while_it_waits_for_a_signature(State state) {
        var waits = EnumSet.of(State.HANDED_IN, State.HALF_SIGNED).contains(state);
        var paper = paper(state, FEDERATION);

        assertThat(paper.againstSigning(seat(FEDERATION), false).isEmpty()).isEqualTo(waits);
        assertThat(paper.againstGivingBack(seat(BLOC), "sửa").isEmpty()).isEqualTo(waits);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void nothing_more_is_said_about_what_is_issued_or_given_up(State state) {
        var closed = EnumSet.of(State.SIGNED, State.CANCELLED).contains(state);

        assertThat(paper(state, null).againstComment(seat(BLOC), "ý kiến").isPresent())
                .isEqualTo(closed);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_unit_that_does_not_issue_it_does_nothing_with_it(State state) {
        var paper = paper(state, FEDERATION);
        var notOurs = Optional.of(new Objection.NotOurs());

        assertThat(paper.againstWriting(seat(STRANGER))).isEqualTo(notOurs);
        assertThat(paper.againstComment(seat(STRANGER), "x")).isEqualTo(notOurs);
        assertThat(paper.againstHandingIn(seat(STRANGER), "x", "y")).isEqualTo(notOurs);
        assertThat(paper.againstGivingBack(seat(STRANGER), "x")).isEqualTo(notOurs);
        assertThat(paper.againstCancelling(seat(STRANGER), "x")).isEqualTo(notOurs);
        assertThat(paper.againstSigning(seat(STRANGER), false)).isEqualTo(notOurs);
        assertThat(paper(state, null).againstWriting(seat(FEDERATION))).isEqualTo(notOurs);
    }

    @Test
    void what_must_be_said_is_asked_for() {
        assertThat(paper(State.DRAFT, null).againstHandingIn(seat(BLOC), " ", "y"))
                .contains(new Objection.Missing("subject"));
        assertThat(paper(State.DRAFT, null).againstHandingIn(seat(BLOC), "x", " "))
                .contains(new Objection.Missing("words"));
        assertThat(paper(State.HANDED_IN, null).againstGivingBack(seat(BLOC), " "))
                .contains(new Objection.Missing("remark"));
        assertThat(paper(State.DRAFT, null).againstCancelling(seat(BLOC), ""))
                .contains(new Objection.Missing("reason"));
    }

    @Test
    void a_body_signs_once() {
        assertThat(paper(State.HALF_SIGNED, FEDERATION).againstSigning(seat(BLOC), true))
                .contains(new Objection.SignedAlready());
    }

    @Test
    void the_form_is_that_of_the_lead_side() {
        assertThat(paper(State.DRAFT, FEDERATION).family()).isEqualTo(Profile.Family.PARTY);
        assertThat(paper(State.DRAFT, FEDERATION).side(FEDERATION)).isEqualTo(Side.UNION);
    }
}
