package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.OnItsDay;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Professional unions of people without an employer are founded in the tree and counted by themselves. */
@DatabaseTest
class UnionsAloneTests extends InFoundingWorld {

    private static final LocalDate JULY = LocalDate.of(2031, 7, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    Enterprises enterprises;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OnItsDay onItsDay;

    @Autowired
    Programmes programmes;

    @Autowired
    List<HardCheck> checks;

    @Test
    void its_founding_in_the_tree_counts_at_the_day_of_the_decision_and_the_checks_agree() {
        var stock = claimed("3.11b");

        founded("Nghiệp đoàn Xe ôm Một", "71/QĐ", JULY);

        assertThat(entries("3.07", "71/QĐ")).singleElement().satisfies(line -> {
            assertThat(line.claimedBy()).isEqualTo(Side.UNION);
            assertThat(line.enterprise()).isNull();
            assertThat(line.happenedOn()).isEqualTo(JULY);
        });
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        assertThat(mismatches("Nghiệp đoàn Xe ôm Một")).isEmpty();
    }

    @Test
    void one_that_is_dissolved_goes_out_of_the_stock_on_its_day() {
        var union = founded("Nghiệp đoàn Xe ôm Hai", "73/QĐ", JULY);
        world.othersAreDone(clock, onItsDay, 10);
        var stock = claimed("3.11b");
        var day = FoundingWorld.TODAY.plusDays(10);

        dissolve(union, "75/QĐ", day);
        assertThat(claimed("3.11b")).isEqualTo(stock);
        clock.stopOn(day);
        FoundingWorld.house(onItsDay::carryOutDue);

        assertThat(entries("3.10", "75/QĐ")).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(mismatches("Xe ôm Hai")).isEmpty();
    }

    @Test
    void one_from_before_the_programme_is_in_what_it_began_with_and_goes_out_of_it() {
        var union = founded("Nghiệp đoàn Xe ôm Cũ", "72/QĐ", LocalDate.of(2025, 8, 1));
        var foundings = claimed("3.07");
        var stock = claimed("3.11b");

        dissolve(union, "74/QĐ", FoundingWorld.TODAY);

        assertThat(entries("3.11b", ""))
                .filteredOn(line -> line.title().vi().equals("Có từ trước: Nghiệp đoàn Xe ôm Cũ"))
                .singleElement()
                .satisfies(line -> assertThat(line.happenedOn()).isEqualTo(LocalDate.of(2030, 12, 31)));
        assertThat(entries("3.10", "74/QĐ")).hasSize(1);
        assertThat(claimed("3.07")).isEqualTo(foundings);
        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(mismatches("Xe ôm Cũ")).isEmpty();
    }

    @Test
    void one_that_an_earlier_programme_counted_goes_out_of_the_stock_of_this_one_which_began_with_it() {
        FoundingWorld.house(() -> programmes.open(new NewProgramme(
                "truoc-" + System.nanoTime(),
                Words.same("Chương trình trước"),
                Words.same(""),
                "01",
                LocalDate.of(2017, 1, 1),
                Period.term(2017, 2018),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(new Programme.Party(Side.UNION, world.federation, LocalDate.of(2017, 1, 1), null)),
                List.of())));
        var union = founded("Nghiệp đoàn Xe ôm Kỳ Trước", "80/QĐ", LocalDate.of(2018, 8, 1));
        var stock = claimed("3.11b");

        dissolve(union, "81/QĐ", FoundingWorld.TODAY);

        assertThat(entries("3.10", "81/QĐ")).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(mismatches("Kỳ Trước")).isEmpty();
    }

    @Test
    void of_two_that_become_one_the_first_goes_on_and_that_one_may_end() {
        var one = founded("Nghiệp đoàn Bốc xếp Một", "76/QĐ", JULY);
        var other = founded("Nghiệp đoàn Bốc xếp Hai", "77/QĐ", JULY);
        var stock = claimed("3.11b");
        var title = new Reorganisation.Title("", "Nghiệp đoàn Bốc xếp", "Nghiệp đoàn Bốc xếp");
        var into = new Reorganisation.Target.Begun(UnitKind.PROFESSIONAL_UNION, title, world.district);
        var day = JULY.plusDays(30);

        var merged = Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(
                        new Reorganisation.Merge(List.of(one, other), into, new Decision("78/QĐ", day, day))));
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        dissolve(((Reorganisation.Outcome.Agreed) merged).begun().getFirst(), "79/QĐ", day.plusDays(30));

        assertThat(claimed("3.11b")).isEqualTo(stock - 2);
    }

    @Test
    void one_whose_decision_is_of_a_day_to_come_is_counted_on_that_day() {
        var day = FoundingWorld.TODAY.plusDays(15);
        world.othersAreDone(clock, onItsDay, 15);
        var stock = claimed("3.11b");

        founded("Nghiệp đoàn Xe ôm Sắp Có", "82/QĐ", day);
        assertThat(FoundingWorld.house(onItsDay::carryOutDue)).isZero();
        assertThat(claimed("3.11b")).isEqualTo(stock);
        clock.stopOn(day);
        FoundingWorld.house(onItsDay::carryOutDue);

        assertThat(entries("3.07", "82/QĐ"))
                .singleElement()
                .satisfies(line -> assertThat(line.happenedOn()).isEqualTo(day));
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        assertThat(mismatches("Sắp Có")).isEmpty();
    }

    @Test
    void of_two_that_become_one_that_which_is_counted_goes_on() {
        var before = founded("Nghiệp đoàn Cửu vạn Cũ", "83/QĐ", LocalDate.of(2025, 8, 1));
        var counted = founded("Nghiệp đoàn Cửu vạn Mới", "84/QĐ", JULY);
        var stock = claimed("3.11b");

        var one = merged(List.of(before, counted), "Nghiệp đoàn Cửu vạn", "85/QĐ");
        assertThat(claimed("3.11b")).isEqualTo(stock);
        dissolve(one, "86/QĐ", JULY.plusDays(60));

        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(mismatches("Cửu vạn")).isEmpty();
    }

    @Test
    void one_of_an_enterprise_that_goes_into_one_that_is_in_none_is_not_founded_again() {
        var enterprise = world.enterprise("Công ty TNHH Có Nghiệp Đoàn");
        var ofCase = FoundingWorld.house(() -> transaction.execute(_ -> {
            var name = "Nghiệp đoàn Của Công ty";
            var unit = organisation.found(new Founding(
                    UnitKind.PROFESSIONAL_UNION, "", name, name, world.district, new Decision("87/QĐ", JULY, JULY)));
            enterprises.organised(enterprise, Line.UNION, unit, JULY);
            return unit;
        }));
        var alone = founded("Nghiệp đoàn Đứng Riêng", "88/QĐ", LocalDate.of(2025, 8, 1));
        var foundings = claimed("3.07");
        var one = merged(List.of(alone, ofCase), "Nghiệp đoàn Chung Riêng", "89/QĐ");

        dissolve(one, "90/QĐ", JULY.plusDays(60));

        assertThat(claimed("3.07")).isEqualTo(foundings);
        assertThat(entries("3.10", "90/QĐ")).hasSize(1);
    }

    @Test
    void what_a_divided_one_becomes_goes_out_of_the_stock_once() {
        var union = founded("Nghiệp đoàn Chia Đôi", "91/QĐ", JULY);
        var stock = claimed("3.11b");
        var parts = Stream.of("Nghiệp đoàn Nửa Một", "Nghiệp đoàn Nửa Hai")
                .map(name -> new Reorganisation.Part(begun(name), null, List.of()))
                .toList();
        var day = JULY.plusDays(30);
        var halves = reorganised(new Reorganisation.Split(union, parts, false, new Decision("92/QĐ", day, day)));
        assertThat(claimed("3.11b")).isEqualTo(stock);

        dissolve(halves.getLast(), "93/QĐ", day.plusDays(30));
        dissolve(halves.getFirst(), "94/QĐ", day.plusDays(30));

        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
    }

    @Test
    void one_whose_parts_go_to_others_ends() {
        var union = founded("Nghiệp đoàn Nhập Hết", "95/QĐ", JULY);
        var into = Stream.of("Nghiệp đoàn Nhận Một", "Nghiệp đoàn Nhận Hai")
                .map(name -> founded(name, "96/QĐ", JULY))
                .map(one -> new Reorganisation.Part(new Reorganisation.Target.Existing(one), null, List.of()))
                .toList();
        var stock = claimed("3.11b");
        var day = JULY.plusDays(30);

        reorganised(new Reorganisation.Split(union, into, false, new Decision("97/QĐ", day, day)));

        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
    }

    private UnitId merged(List<UnitId> unions, String name, String number) {
        var day = JULY.plusDays(30);
        return reorganised(new Reorganisation.Merge(unions, begun(name), new Decision(number, day, day)))
                .getFirst();
    }

    private Reorganisation.Target.Begun begun(String name) {
        return new Reorganisation.Target.Begun(
                UnitKind.PROFESSIONAL_UNION, new Reorganisation.Title("", name, name), world.district);
    }

    private List<UnitId> reorganised(Reorganisation wish) {
        var outcome = Voice.as(world.ofFederation(), () -> organisation.reorganise(wish));
        return ((Reorganisation.Outcome.Agreed) outcome).begun();
    }

    private UnitId founded(String name, String number, LocalDate on) {
        var decision = new Decision(number, on, on);
        var agreed = Voice.as(
                world.ofFederation(),
                () -> organisation.reorganise(new Reorganisation.Found(
                        new Founding(UnitKind.PROFESSIONAL_UNION, "", name, name, world.district, decision))));
        return ((Reorganisation.Outcome.Agreed) agreed).begun().getFirst();
    }

    private void dissolve(UnitId union, String number, LocalDate on) {
        var wish = new Reorganisation.Dissolve(union, "Không còn hoạt động", new Decision(number, JULY, on));
        assertThat(Voice.as(world.ofFederation(), () -> organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private long claimed(String indicator) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }

    private List<EntryLine> entries(String indicator, String document) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.entries(indicator, query, 1_000)).stream()
                .filter(line -> line.evidence().document().equals(document))
                .toList();
    }

    private List<HardCheck.Mismatch> mismatches(String name) {
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> Set.of("living-organisations", "register-and-tree", "stock-equation")
                        .contains(check.code()))
                .flatMap(check -> check.look(Integer.MAX_VALUE).first().stream())
                .filter(mismatch -> mismatch.what().vi().contains(name))
                .toList());
    }
}
