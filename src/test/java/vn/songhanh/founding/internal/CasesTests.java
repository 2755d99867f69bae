package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.time.Period;

@DatabaseTest
class CasesTests extends InFoundingWorld {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);

    @Autowired
    Cases cases;

    @Autowired
    TakeStep takeStep;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Test
    void a_case_that_is_decided_stands_in_the_tree_in_the_register_and_in_the_ledger() {
        var enterprise = world.enterprise("Công ty TNHH Sao Biển");
        var id = union(enterprise, MARCH);

        var decided = decide(id, 12, "28/QĐ-LĐLĐ");

        assertThat(decided).isEqualTo(new Outcome.Done(id, CaseState.DECIDED));
        var on = MARCH.plusDays(40);
        var unit = FoundingWorld.house(
                        () -> enterprises.standing(enterprise, on).orElseThrow())
                .organisation(Line.UNION)
                .orElseThrow();
        assertThat(FoundingWorld.house(() -> organisation.children(world.district, on)))
                .extracting(Unit::id, Unit::name)
                .contains(org.assertj.core.groups.Tuple.tuple(unit, "CĐCS Công ty TNHH Sao Biển"));
        assertThat(entries("3.06"))
                .filteredOn(line -> line.evidence().document().equals("28/QĐ-LĐLĐ"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(FactKind.UNION_FOUNDED);
                    assertThat(line.state()).isEqualTo(ClaimState.CLAIMED_BY_UNION);
                });
    }

    @Test
    void a_union_with_four_members_is_refused_with_the_clause_and_nothing_is_founded() {
        var enterprise = world.enterprise("Công ty TNHH Bốn Người");
        var id = union(enterprise, MARCH);

        var refused = decide(id, 4, "29/QĐ-LĐLĐ");

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.objections())
                                .singleElement()
                                .isInstanceOfSatisfying(Objection.TooFew.class, few -> {
                                    assertThat(few.counted()).isEqualTo(4);
                                    assertThat(few.rule().clause().vi()).contains("Điều lệ Công đoàn");
                                }));
        assertThat(FoundingWorld.house(() -> enterprises
                        .standing(enterprise, FoundingWorld.TODAY)
                        .orElseThrow()
                        .organised()))
                .isEmpty();
    }

    @Test
    void one_visit_for_both_objectives_is_one_entry() {
        var enterprise = world.enterprise("Công ty TNHH Hai Mục Tiêu");
        var union = as(world.ofFederation(), () -> opened(enterprise, Objective.UNION, MARCH));
        var party = as(world.ofBloc(), () -> opened(enterprise, Objective.PARTY, MARCH));
        var contact = new Contact(MARCH.plusDays(3), true, "Làm việc chung");

        as(world.ofFederation(), () -> cases.contact(union, contact));
        var second = as(world.ofBloc(), () -> cases.contact(party, contact));

        assertThat(second).isEqualTo(new Outcome.Done(party, CaseState.CONTACTED));
        assertThat(entries("1.04"))
                .filteredOn(line -> line.title().vi().contains("Hai Mục Tiêu"))
                .hasSize(1);
    }

    @Test
    void the_other_side_records_contacts_and_nothing_else() {
        var enterprise = world.enterprise("Công ty TNHH Bên Kia");
        var id = as(world.ofFederation(), () -> opened(enterprise, Objective.UNION, MARCH));

        var contact = as(world.ofBloc(), () -> cases.contact(id, new Contact(MARCH, false, "Gặp kế toán")));
        var answer = as(world.ofBloc(), () -> cases.answer(id, new Answer.Consent(MARCH.plusDays(1), "")));

        assertThat(contact).isInstanceOf(Outcome.Done.class);
        assertThat(answer).isEqualTo(Outcome.Declined.because(new Objection.OtherSide(Side.UNION)));
    }

    @Test
    void an_officer_of_another_district_is_refused() {
        var enterprise = world.enterprise("Công ty TNHH Quận Khác");
        var stranger = world.officer(Side.UNION, world.otherDistrict);

        var refused = as(stranger, () -> cases.open(enterprise, Objective.UNION, MARCH));
        var own = as(world.officer(Side.UNION, world.district), () -> cases.open(enterprise, Objective.UNION, MARCH));

        assertThat(refused).isEqualTo(Outcome.Declined.because(new Objection.OtherUnit()));
        assertThat(own).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void in_a_locked_period_nothing_is_changed_and_the_way_out_is_named() {
        var enterprise = world.enterprise("Công ty TNHH Đã Khóa");
        var january = LocalDate.of(2032, 1, 10);
        clock.stopOn(LocalDate.of(2032, 6, 1));
        var id = as(world.ofFederation(), () -> opened(enterprise, Objective.UNION, january));
        FoundingWorld.house(() -> {
            ledger.lock(world.programme, Period.month(2032, 1), "test");
            return id;
        });

        var refused = as(world.ofFederation(), () -> cases.contact(id, new Contact(january, false, "Gọi điện")));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        declined -> assertThat(declined.objections())
                                .singleElement()
                                .isInstanceOf(Objection.PeriodLocked.class));
        assertThat(as(world.ofFederation(), () -> cases.answer(id, new Answer.Consent(january, ""))))
                .isEqualTo(Outcome.Declined.because(new Objection.NotNow(CaseState.LISTED)));
        var contact = new Step.Contacted(new Contact(january, false, "Gọi điện"));
        assertThat(as(world.ofFederation(), () -> takeStep.take(id, 0, contact, "Báo cáo đến chậm", true)))
                .isEqualTo(new Outcome.Done(id, CaseState.CONTACTED));
    }

    @Test
    void an_enterprise_joins_a_combined_union_which_is_counted_once_and_shown_at_each() {
        var first = world.enterprise("Công ty Chung Tổ Chức Một");
        var founded = union(first, MARCH);
        done(as(
                world.ofFederation(),
                () -> cases.decide(
                        founded,
                        new FoundingDecision(
                                UnitKind.GRASSROOTS_UNION, "", "81/QĐ", MARCH.plusDays(40), 3, 0, null, "", 2))));
        var unit = FoundingWorld.house(() -> enterprises
                .standing(first, MARCH.plusDays(40))
                .orElseThrow()
                .organisation(Line.UNION)
                .orElseThrow());
        var second = world.enterprise("Công ty Chung Tổ Chức Hai");
        var organisations = entries("3.06").size();

        var id = as(world.ofFederation(), () -> {
            var opened = opened(second, Objective.UNION, MARCH);
            done(cases.survey(opened, new Survey(MARCH, 12, 2, 0, 0, "")));
            done(takeStep.take(opened, new Step.Joined(MARCH.plusDays(50), "82/QĐ", unit, 2, "")));
            return opened;
        });

        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(unit, MARCH.plusDays(50))))
                .containsExactly(first, second);
        assertThat(entries("3.06")).hasSize(organisations);
        assertThat(entries("2.18"))
                .filteredOn(line -> line.evidence().document().equals("82/QĐ"))
                .hasSize(1);
        assertThat(as(
                        world.ofFederation(),
                        () -> cases.file(id, FoundingWorld.TODAY).orElseThrow().state()))
                .isEqualTo(CaseState.DECIDED);
    }

    private Outcome decide(CaseId id, int members, String number) {
        return as(
                world.ofFederation(),
                () -> cases.decide(
                        id,
                        new FoundingDecision(
                                UnitKind.GRASSROOTS_UNION, "", number, MARCH.plusDays(40), members, 0, null)));
    }

    private CaseId union(EnterpriseId enterprise, LocalDate from) {
        return as(world.ofFederation(), () -> {
            var id = opened(enterprise, Objective.UNION, from);
            done(cases.survey(id, new Survey(from, 60, 0, 2, 0, "khảo sát")));
            done(cases.contact(id, new Contact(from.plusDays(5), true, "Giới thiệu quyền lợi")));
            done(cases.answer(id, new Answer.Consent(from.plusDays(10), "")));
            done(cases.completeDossier(id, from.plusDays(30)));
            return id;
        });
    }

    private CaseId opened(EnterpriseId enterprise, Objective objective, LocalDate on) {
        return done(cases.open(enterprise, objective, on));
    }

    private static CaseId done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    private java.util.List<EntryLine> entries(String indicator) {
        return FoundingWorld.house(
                () -> figures.entries(indicator, FigureQuery.whole(world.programme, Period.year(2031)), 100));
    }

    private static <T> T as(Acting acting, Supplier<T> work) {
        return Voice.as(acting, work);
    }
}
