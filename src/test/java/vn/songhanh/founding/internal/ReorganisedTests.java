package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Account;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.Refused;

/** What ends or is upgraded in a tree is told to the register and counted in the ledger, all or nothing. */
@DatabaseTest
class ReorganisedTests extends InFoundingWorld {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);

    @Autowired
    Enterprises enterprises;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    OnItsDay onItsDay;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_union_that_is_dissolved_leaves_the_register_and_the_stock_of_the_ledger_with_its_members() {
        var enterprise = world.enterprise("Công ty Ngừng");
        var union = founded(enterprise, UnitKind.GRASSROOTS_UNION, 25);
        var stock = claimed("3.11b");
        var members = claimed("2.19");

        reorganise(
                world.ofFederation(),
                new Reorganisation.Dissolve(union, "Doanh nghiệp ngừng hoạt động", decided("51/QĐ")));

        assertThat(entries("3.10", "51/QĐ")).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FactKind.UNION_ENDED);
            assertThat(line.claimedBy()).isEqualTo(Side.UNION);
            assertThat(line.enterprise()).isEqualTo(enterprise);
        });
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(claimed("2.19")).isEqualTo(members - 25);
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE)))
                .isEmpty();
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE.minusDays(1))))
                .contains(enterprise);
    }

    @Test
    void of_two_unions_merged_into_a_new_one_the_first_goes_on_and_one_ends() {
        var first = world.enterprise("Công ty Sáp Nhập Một");
        var second = world.enterprise("Công ty Sáp Nhập Hai");
        var one = founded(first, UnitKind.GRASSROOTS_UNION, 10);
        var other = founded(second, UnitKind.GRASSROOTS_UNION, 12);
        var stock = claimed("3.11b");
        var into = new Reorganisation.Target.Begun(
                UnitKind.GRASSROOTS_UNION, new Reorganisation.Title("", "CĐCS Chung", "CĐCS Chung"), world.district);

        reorganise(world.ofFederation(), new Reorganisation.Merge(List.of(one, other), into, decided("52/QĐ")));

        assertThat(entries("3.10", "52/QĐ"))
                .singleElement()
                .satisfies(line -> assertThat(line.enterprise()).isEqualTo(second));
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(FoundingWorld.house(
                        () -> enterprises.standing(first, JUNE).orElseThrow().organised()))
                .containsKey(Line.UNION)
                .doesNotContainValue(one);
        assertThat(FoundingWorld.house(
                        () -> enterprises.standing(second, JUNE).orElseThrow().organised()))
                .isEmpty();
    }

    @Test
    void a_cell_that_becomes_a_committee_is_counted_as_upgraded_and_stays_one_organisation() {
        var cell = founded(world.enterprise("Công ty Lên Đảng Bộ"), UnitKind.CELL, 31);
        var stock = claimed("3.11a");
        var title = new Reorganisation.Title("", "Đảng bộ Lên", "Đảng bộ Lên");

        reorganise(
                world.ofBloc(),
                new Reorganisation.Upgrade(cell, UnitKind.GRASSROOTS_COMMITTEE, title, decided("53/QĐ")));

        assertThat(entries("3.08", "53/QĐ"))
                .singleElement()
                .satisfies(line -> assertThat(line.claimedBy()).isEqualTo(Side.PARTY));
        assertThat(claimed("3.11a")).isEqualTo(stock);
    }

    @Test
    void a_committee_that_becomes_a_cell_counts_nowhere_for_3_08_and_stays_one_organisation() {
        var committee = founded(world.enterprise("Công ty Xuống Chi Bộ"), UnitKind.GRASSROOTS_COMMITTEE, 20);
        var stock = claimed("3.11a");
        var raised = claimed("3.08");

        reorganise(
                world.ofBloc(),
                new Reorganisation.Downgrade(
                        committee,
                        UnitKind.CELL,
                        new Reorganisation.Title("", "Chi bộ Xuống", ""),
                        "",
                        decided("63/QĐ")));

        assertThat(claimed("3.08")).isEqualTo(raised);
        assertThat(claimed("3.11a")).isEqualTo(stock);
        assertThat(FoundingWorld.house(() -> organisation.unit(committee, JUNE))
                        .orElseThrow()
                        .kind())
                .isEqualTo(UnitKind.CELL);
        assertThat(FoundingWorld.house(() -> organisation.history(committee)).getLast())
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo(UnitEvent.Kind.DOWNGRADE);
                    assertThat(event.decision()).isEqualTo(decided("63/QĐ"));
                });
    }

    /** Charter Đ.21 k.4 and k.5, both sides of thirty. */
    @Test
    void p4_p5_a_committee_of_fewer_members_than_the_rule_names_takes_the_approval_of_the_one_above() {
        var few = counted("Công ty Hai Mươi Chín", 29);
        var enough = counted("Công ty Ba Mươi", 30);

        assertThatThrownBy(() -> reorganise(world.ofBloc(), up(few, "", "64/QĐ")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.words().vi())
                                .contains("đếm 29 đảng viên", "cấp ủy cấp trên đồng ý trước", "Điều 21"));
        reorganise(world.ofBloc(), up(few, "12-CV/ĐU", "65/QĐ"));
        assertThat(FoundingWorld.house(() -> organisation.history(few))
                        .getLast()
                        .note())
                .isEqualTo("Cấp ủy cấp trên đồng ý trước: 12-CV/ĐU");
        reorganise(world.ofBloc(), up(enough, "", "66/QĐ"));

        var lower = new Reorganisation.Downgrade(
                few,
                UnitKind.COMMITTEE_UNDER_GRASSROOTS,
                new Reorganisation.Title("", "Đảng bộ nhỏ", ""),
                "",
                new Decision("67/QĐ", JUNE, JUNE.plusDays(1)));
        assertThatThrownBy(() -> reorganise(world.ofBloc(), lower)).isInstanceOf(Refused.class);
    }

    private UnitId counted(String name, int members) {
        var enterprise = world.enterprise(name);
        FoundingWorld.house(() -> {
            enterprises.surveyed(enterprise, new Survey(MARCH, 90, 0, members - 1, 1, ""));
            return 0;
        });
        return founded(enterprise, UnitKind.CELL, members);
    }

    private static Reorganisation up(UnitId cell, String approval, String number) {
        return new Reorganisation.Upgrade(
                cell,
                UnitKind.GRASSROOTS_COMMITTEE,
                new Reorganisation.Title("", "Đảng bộ " + number, ""),
                approval,
                decided(number));
    }

    @Test
    void an_organisation_that_is_suspended_goes_on_being_counted_and_resumes_by_a_decision() {
        var enterprise = world.enterprise("Công ty Tạm Nghỉ");
        var union = founded(enterprise, UnitKind.GRASSROOTS_UNION, 25);
        var stock = claimed("3.11b");
        var members = claimed("2.19");

        reorganise(
                world.ofFederation(),
                new Reorganisation.Suspend(union, "Doanh nghiệp nghỉ sản xuất", decided("68/QĐ")));

        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(claimed("2.19")).isEqualTo(members);
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE)))
                .containsExactly(enterprise);
        assertThat(suspended(union, JUNE.minusDays(1))).isFalse();
        assertThat(suspended(union, JUNE)).isTrue();

        var back = new Decision("69/QĐ", JUNE.plusDays(20), JUNE.plusDays(30));
        reorganise(world.ofFederation(), new Reorganisation.Resume(union, back));
        assertThat(suspended(union, JUNE.plusDays(29))).isTrue();
        assertThat(suspended(union, JUNE.plusDays(30))).isFalse();
        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(entries("3.10", "68/QĐ")).isEmpty();
    }

    private boolean suspended(UnitId unit, LocalDate on) {
        return FoundingWorld.house(() -> organisation.unit(unit, on))
                .orElseThrow()
                .suspended();
    }

    @Test
    void an_administrator_who_acts_for_neither_body_is_told_who_records_it_and_nothing_is_half_done() {
        var cell = founded(world.enterprise("Công ty Của Quản Trị"), UnitKind.CELL, 5);
        var administrator = new Acting.Person(new AccountId(1), "Quản trị", true, null);

        assertThatThrownBy(() -> reorganise(administrator, new Reorganisation.Dissolve(cell, "", decided("54/QĐ"))))
                .isInstanceOf(Refused.class);
        assertThat(FoundingWorld.house(() -> organisation.unit(cell, JUNE))).isPresent();
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(cell, JUNE)))
                .isNotEmpty();
    }

    @Test
    void a_combined_union_that_ends_is_counted_once_and_the_members_of_every_enterprise_leave() {
        var first = world.enterprise("Công ty Ghép Một");
        var second = world.enterprise("Công ty Ghép Hai");
        var union = founded(first, UnitKind.GRASSROOTS_UNION, 6);
        joined(second, union, 4);
        var stock = claimed("3.11b");
        var members = claimed("2.19");
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE)))
                .containsExactly(first, second);

        reorganise(world.ofFederation(), new Reorganisation.Dissolve(union, "", decided("61/QĐ")));

        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(claimed("2.19")).isEqualTo(members - 10);
        assertThat(entries("3.10", "61/QĐ")).hasSize(1);
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE)))
                .isEmpty();
    }

    @Test
    void a_combined_union_that_is_divided_becomes_two_of_which_none_was_founded() {
        var first = world.enterprise("Công ty Tách Một");
        var second = world.enterprise("Công ty Tách Hai");
        var union = founded(first, UnitKind.GRASSROOTS_UNION, 6);
        joined(second, union, 5);
        var stock = claimed("3.11b");
        var foundings = claimed("3.06");
        var parts = Stream.of("CĐCS Tách Một", "CĐCS Tách Hai")
                .map(name -> new Reorganisation.Part(
                        new Reorganisation.Target.Begun(
                                UnitKind.GRASSROOTS_UNION, new Reorganisation.Title("", name, name), world.district),
                        null,
                        List.of()))
                .toList();

        reorganise(world.ofFederation(), new Reorganisation.Split(union, parts, false, decided("62/QĐ")));

        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        assertThat(claimed("3.06")).isEqualTo(foundings);
        var one = organised(first);
        assertThat(organised(second)).isNotEqualTo(one).isNotEqualTo(union);
        assertThat(one).isNotEqualTo(union);
    }

    @Test
    void a_union_that_is_divided_into_none_but_others_that_are_there_ends_in_its_enterprise() {
        var enterprise = world.enterprise("Công ty Chia Hết");
        var union = founded(enterprise, UnitKind.GRASSROOTS_UNION, 6);
        var into = Stream.of("Công ty Nhận Một", "Công ty Nhận Hai")
                .map(name -> founded(world.enterprise(name), UnitKind.GRASSROOTS_UNION, 5))
                .map(one -> new Reorganisation.Part(new Reorganisation.Target.Existing(one), null, List.of()))
                .toList();
        var stock = claimed("3.11b");

        reorganise(world.ofFederation(), new Reorganisation.Split(union, into, false, decided("64-CH/QĐ")));

        assertThat(entries("3.10", "64-CH/QĐ")).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(FoundingWorld.house(() -> enterprises.organisedIn(union, JUNE)))
                .isEmpty();
    }

    @Test
    void an_ending_decided_for_a_later_day_is_counted_when_that_day_has_come_and_once() {
        var union = founded(world.enterprise("Công ty Sắp Hết"), UnitKind.GRASSROOTS_UNION, 7);
        world.othersAreDone(clock, onItsDay, 10);
        var stock = claimed("3.11b");
        var later = new Decision("63/QĐ", FoundingWorld.TODAY, FoundingWorld.TODAY.plusDays(10));

        reorganise(world.ofFederation(), new Reorganisation.Dissolve(union, "", later));
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isZero();
        assertThat(claimed("3.11b")).isEqualTo(stock);

        clock.stopOn(FoundingWorld.TODAY.plusDays(10));
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isPositive();
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isZero();
        assertThat(entries("3.10", "63/QĐ"))
                .singleElement()
                .satisfies(line -> assertThat(line.claimedBy()).isEqualTo(Side.UNION));
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
    }

    @Test
    void an_ending_that_cannot_be_counted_stops_no_other_and_is_tried_again() {
        var bad = founded(world.enterprise("Công ty Hỏng"), UnitKind.GRASSROOTS_UNION, 7);
        var good = founded(world.enterprise("Công ty Lành"), UnitKind.GRASSROOTS_UNION, 7);
        var later = FoundingWorld.TODAY.plusDays(12);
        reorganise(
                world.ofFederation(),
                new Reorganisation.Dissolve(bad, "", new Decision("64/QĐ", FoundingWorld.TODAY, later)));
        reorganise(
                world.ofFederation(),
                new Reorganisation.Dissolve(good, "", new Decision("65/QĐ", FoundingWorld.TODAY, later)));
        putRight("NONSENSE", "64/QĐ");

        clock.stopOn(later);
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isPositive();
        assertThat(entries("3.10", "65/QĐ")).hasSize(1);
        assertThat(entries("3.10", "64/QĐ")).isEmpty();

        putRight("DISSOLVE", "64/QĐ");
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isPositive();
        assertThat(entries("3.10", "64/QĐ")).hasSize(1);
    }

    private void putRight(String event, String decision) {
        FoundingWorld.house(() ->
                transaction.execute(_ -> jdbc.sql("update due_ending set event = :event where decision = :decision")
                        .param("event", event)
                        .param("decision", decision)
                        .update()));
    }

    @Test
    void a_combined_union_whose_months_were_told_at_one_enterprise_leaves_nothing_behind() {
        var first = world.enterprise("Công ty Ghép Thiếu");
        var second = world.enterprise("Công ty Ghép Thừa");
        var union = founded(first, UnitKind.GRASSROOTS_UNION, 6);
        joined(second, union, 9);
        var members = claimed("2.19");
        FoundingWorld.house(() -> ledger.enter(
                Fact.of(
                        world.programme,
                        FactKind.UNION_MEMBERS,
                        "unit:%s/2031-04".formatted(union),
                        Words.same("ra"),
                        first,
                        MARCH.plusDays(40),
                        Map.of(Line.UNION, world.district),
                        List.of(new Posting(Account.UNION_MEMBER_LEFT, 8), new Posting(Account.UNION_MEMBER, -8)),
                        Evidence.none("")),
                Side.UNION));

        reorganise(world.ofFederation(), new Reorganisation.Dissolve(union, "", decided("66/QĐ")));

        assertThat(claimed("2.19")).isEqualTo(members - 15);
    }

    private void joined(EnterpriseId enterprise, UnitId union, int members) {
        FoundingWorld.house(() -> {
            enterprises.organised(enterprise, Line.UNION, union, MARCH.plusDays(1));
            return ledger.enter(
                    Fact.of(
                            world.programme,
                            FactKind.ORGANISATION_JOINED,
                            "enterprise:%s/joined".formatted(enterprise),
                            Words.same("ghép"),
                            enterprise,
                            MARCH.plusDays(1),
                            Map.of(Line.UNION, world.district),
                            List.of(new Posting(Account.UNION_MEMBER, members)),
                            Evidence.none("")),
                    Side.UNION);
        });
    }

    private UnitId organised(EnterpriseId enterprise) {
        return FoundingWorld.house(() -> enterprises
                .standing(enterprise, JUNE)
                .orElseThrow()
                .organisation(Line.UNION)
                .orElseThrow());
    }

    @Test
    void what_takes_effect_in_a_signed_period_is_counted_in_the_open_one_as_its_correction() {
        clock.stopOn(LocalDate.of(2033, 9, 1));
        var union = founded(world.enterprise("Công ty Ghi Muộn"), UnitKind.GRASSROOTS_UNION, 15);
        var signed = Period.quarter(2033, 2);
        FoundingWorld.house(() -> {
            ledger.lock(world.programme, signed, "review:1");
            return 0;
        });

        reorganise(
                world.ofFederation(),
                new Reorganisation.Dissolve(
                        union, "Giải thể", new Decision("55/QĐ", signed.last().minusDays(3), signed.last())));

        assertThat(entries("3.10", "55/QĐ", Period.quarter(2033, 3)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.happenedOn()).isEqualTo(signed.last());
                    assertThat(line.countsOn()).isEqualTo(signed.dayAfter());
                    assertThat(line.corrects()).isTrue();
                });
        assertThat(entries("3.10", "55/QĐ", signed)).isEmpty();
    }

    private UnitId founded(EnterpriseId enterprise, UnitKind kind, int members) {
        var union = kind.line() == Line.UNION;
        var name = kind + " " + enterprise;
        var under = union ? world.district : world.bloc;
        var unit = FoundingWorld.house(
                () -> organisation.found(new Founding(kind, "", name, name, under, new Decision("1", MARCH, MARCH))));
        var postings = union
                ? List.of(
                        new Posting(Account.UNION_FOUNDED, 1),
                        new Posting(Account.UNION_ORGANISATION, 1),
                        new Posting(Account.UNION_MEMBER, members))
                : List.of(new Posting(Account.PARTY_CELL_FOUNDED, 1), new Posting(Account.PARTY_ORGANISATION, 1));
        FoundingWorld.house(() -> {
            enterprises.organised(enterprise, kind.line(), unit, MARCH);
            return ledger.enter(
                    Fact.of(
                            world.programme,
                            union ? FactKind.UNION_FOUNDED : FactKind.PARTY_CELL_FOUNDED,
                            "unit:" + unit,
                            Words.same(name),
                            enterprise,
                            MARCH,
                            Map.of(kind.line(), under),
                            postings,
                            Evidence.none("")),
                    union ? Side.UNION : Side.PARTY);
        });
        return unit;
    }

    private void reorganise(Acting by, Reorganisation wish) {
        assertThat(Voice.as(by, () -> organisation.reorganise(wish))).isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static Decision decided(String number) {
        return new Decision(number, JUNE.minusDays(3), JUNE);
    }

    private long claimed(String indicator) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }

    private List<EntryLine> entries(String indicator, String document) {
        return entries(indicator, document, Period.year(2031));
    }

    private List<EntryLine> entries(String indicator, String document, Period period) {
        var query = FigureQuery.whole(world.programme, period);
        return FoundingWorld.house(() -> figures.entries(indicator, query, 1_000)).stream()
                .filter(line -> line.evidence().document().equals(document))
                .toList();
    }
}
