package vn.songhanh.candidate.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.candidate.internal.CandidateWorld.as;
import static vn.songhanh.candidate.internal.CandidateWorld.done;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;

/** What a person may ask for holds for both paths, whichever body is asked, before they are joined and after. */
class JoinedRightsTests extends InTwoPaths {

    @Test
    void while_a_restriction_holds_nothing_is_joined() {
        var introduced = introduced();
        as(world.ofBloc(), () -> wishes.receive(own, RequestKind.RESTRICT, MARCH.plusDays(30)));

        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("Điều 4 Luật 91/2025/QH15");

        var request = asked(own);
        as(world.ofBloc(), () -> {
            wishes.lift(own, request);
            return own;
        });
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.RESTRICT, MARCH.plusDays(30)));
        assertThat(join(introduced, true)).hasStatus(422).bodyText().contains("Điều 4 Luật 91/2025/QH15");
    }

    @Test
    void what_is_withdrawn_at_the_union_is_withdrawn_where_the_party_side_was_told_it_too() {
        var introduced = registered(
                world.ofDistrict(),
                enterprise,
                MARCH,
                Consent.Purpose.REGISTER,
                Consent.Purpose.SHARE,
                Consent.Purpose.MOVE);
        introduce(introduced);
        join(introduced, true);
        assertThat(rows(world.ofDistrict(), "candidate_consent", introduced)).isEqualTo(3);
        assertThat(rows(world.ofBloc(), "candidate_consent", introduced)).isEqualTo(5);

        as(world.ofDistrict(), () -> wishes.withdraw(introduced, Consent.Purpose.MOVE, MARCH.plusDays(60)));
        assertThat(holding(introduced, "MOVE")).isZero();
        assertThat(holding(introduced, "REGISTER")).isEqualTo(2);

        as(
                world.ofDistrict(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(70), ""))));
        assertThat(holding(introduced, "REGISTER")).isZero();
    }

    @Test
    void erased_nothing_is_left_of_either_path() {
        world.verified(candidates, own, MARCH.plusDays(20));
        var introduced = introduced();
        join(introduced, true);
        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(90), ""))));
        var before = values();

        assertThat(as(world.ofBloc(), () -> wishes.erase(introduced))).isEmpty();

        assertThat(left(introduced)).containsOnlyKeys("candidate", "candidate_look");
        assertThat(left(own)).containsOnlyKeys("candidate", "candidate_look");
        assertThat(owned("select count(*) from candidate_joining where introduced_id = " + introduced, Long.class))
                .isZero();
        assertThat(values()).isEqualTo(before);
    }

    @Test
    void a_withdrawal_that_the_party_side_tells_closes_what_the_union_was_asked() {
        var introduced = introduced();
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(30)));

        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(40), ""))));

        assertThat(doneOn(introduced, Side.UNION)).isEqualTo(MARCH.plusDays(40));
    }

    @Test
    void what_the_party_side_was_asked_is_open_until_it_closes_its_file() {
        var introduced = introduced();
        as(world.ofBloc(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(30)));
        as(world.ofDistrict(), () -> wishes.receive(introduced, RequestKind.WITHDRAW, MARCH.plusDays(31)));

        as(
                world.ofDistrict(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(40), ""))));
        assertThat(doneOn(introduced, Side.UNION)).isEqualTo(MARCH.plusDays(40));
        assertThat(doneOn(introduced, Side.PARTY)).isNull();

        as(
                world.ofBloc(),
                () -> done(candidates.take(introduced, Step.of(StepKind.WITHDRAWAL, MARCH.plusDays(45), ""))));
        assertThat(doneOn(introduced, Side.PARTY)).isEqualTo(MARCH.plusDays(45));
    }

    private long holding(CandidateId id, String purpose) {
        return owned(
                "select count(*) from candidate_consent where withdrawn_on is null and candidate_id = %s and purpose = '%s'"
                        .formatted(id, purpose),
                Long.class);
    }

    private @Nullable LocalDate doneOn(CandidateId id, Side side) {
        return JdbcClient.create(owner)
                .sql("select done_on from candidate_request where candidate_id = %s and side = '%s'"
                        .formatted(id, side))
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }
}
