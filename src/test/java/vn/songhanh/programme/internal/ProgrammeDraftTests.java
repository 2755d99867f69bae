package vn.songhanh.programme.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

class ProgrammeDraftTests {

    static final UnitId BLOC = new UnitId(1);
    static final UnitId FEDERATION = new UnitId(2);
    static final UnitId SUCCESSOR = new UnitId(3);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void an_agreement_in_order_meets_no_objection() {
        assertThat(draft("2027-2029", 2027, 2029).objections(around(null, List.of())))
                .isEmpty();
    }

    @Test
    void the_term_ends_after_it_begins_and_the_signature_is_not_after_its_end() {
        assertThat(draft("x1", 2029, 2027).objections(around(null, List.of())))
                .containsExactly(new ProgrammeObjection.EndsBeforeItBegins(day(2029, 1), LocalDate.of(2027, 12, 31)));
        assertThat(draft("x1", 2020, 2021).objections(around(null, List.of())))
                .containsExactly(new ProgrammeObjection.SignedAfterItEnds(
                        LocalDate.of(2026, 12, 1), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void one_unit_cannot_hold_both_sides_and_a_scope_is_needed() {
        var draft = draft("x1", 2027, 2029, Set.of(), Map.of(Side.PARTY, BLOC, Side.UNION, BLOC), Map.of());

        assertThat(draft.objections(around(null, List.of())))
                .containsExactly(new ProgrammeObjection.OneUnitOnBothSides(), new ProgrammeObjection.ScopeEmpty());
    }

    @Test
    void a_code_in_use_and_a_term_that_overlaps_are_named_with_what_they_meet() {
        var standing = programme("2024-2026", 2024, 2026);

        assertThat(draft("2024-2026", 2026, 2028).objections(around(null, List.of(standing))))
                .containsExactly(
                        new ProgrammeObjection.CodeTaken("2024-2026"),
                        new ProgrammeObjection.Overlaps(standing.title(), standing.term()));
    }

    @Test
    void an_officer_writes_down_the_agreement_of_their_own_organisation_only() {
        var stranger = new Mandate(new AccountId(1), Side.UNION, new UnitId(77), Set.of(Role.OFFICER));
        var around = new ProgrammeDraft.Around(null, List.of(), Optional.empty(), Optional.of(stranger), TODAY);

        assertThat(draft("x1", 2027, 2029).objections(around))
                .containsExactly(new ProgrammeObjection.NotYourOrganisation(Side.UNION));
    }

    @Test
    void a_term_is_not_cut_shorter_than_what_counts_in_it() {
        var now = programme("2024-2026", 2024, 2026);
        var counted = Period.of(LocalDate.of(2024, 2, 1), LocalDate.of(2026, 5, 1));
        var around = new ProgrammeDraft.Around(now, List.of(), Optional.of(counted), Optional.empty(), TODAY);

        assertThat(draft("2024-2026", 2025, 2026).objections(around))
                .contains(new ProgrammeObjection.ResultsOutside(counted));
    }

    @Test
    void a_side_is_handed_over_from_a_day_on_which_it_was_held() {
        var now = programme("2027-2029", 2027, 2029);
        var holders = Map.of(Side.PARTY, SUCCESSOR, Side.UNION, FEDERATION);

        assertThat(handingOver(holders, Map.of()).objections(around(now, List.of())))
                .containsExactly(new ProgrammeObjection.HandoverDayMissing(Side.PARTY));
        assertThat(handingOver(holders, Map.of(Side.PARTY, LocalDate.of(2020, 1, 1)))
                        .objections(around(now, List.of())))
                .containsExactly(new ProgrammeObjection.HandedOverTooEarly(Side.PARTY, day(2026, 1)));
        assertThat(handingOver(holders, Map.of(Side.PARTY, LocalDate.of(2028, 1, 1)))
                        .objections(around(now, List.of())))
                .isEmpty();
    }

    private static ProgrammeDraft handingOver(Map<Side, UnitId> holders, Map<Side, LocalDate> days) {
        return draft("2027-2029", 2027, 2029, Set.of(OwnershipSector.FDI), holders, days);
    }

    private static ProgrammeDraft draft(String code, int first, int last) {
        return draft(
                code,
                first,
                last,
                Set.of(OwnershipSector.FDI),
                Map.of(Side.PARTY, BLOC, Side.UNION, FEDERATION),
                Map.of());
    }

    private static ProgrammeDraft draft(
            String code,
            int first,
            int last,
            Set<OwnershipSector> scope,
            Map<Side, UnitId> holders,
            Map<Side, LocalDate> handedOver) {
        return new ProgrammeDraft(
                code,
                Words.same("Chương trình"),
                Words.same(""),
                "01",
                LocalDate.of(2026, 12, 1),
                day(first, 1),
                LocalDate.of(last, 12, 31),
                scope,
                holders,
                handedOver,
                List.of());
    }

    private static Programme programme(String code, int first, int last) {
        return new Programme(
                new ProgrammeId(1),
                code,
                Words.same("Chương trình " + code),
                Words.same(""),
                "01",
                day(first, 1),
                Period.term(first, last),
                Set.of(OwnershipSector.FDI),
                List.of(
                        new Programme.Party(Side.PARTY, BLOC, day(2026, 1), null),
                        new Programme.Party(Side.UNION, FEDERATION, day(2026, 1), null)),
                List.of());
    }

    private static ProgrammeDraft.Around around(@Nullable Programme now, List<Programme> others) {
        return new ProgrammeDraft.Around(now, others, Optional.empty(), Optional.empty(), TODAY);
    }

    private static LocalDate day(int year, int month) {
        return LocalDate.of(year, month, 1);
    }
}
