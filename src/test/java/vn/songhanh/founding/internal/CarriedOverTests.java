package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EnterpriseStock;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.programme.Results;
import vn.songhanh.support.City;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A programme begins with the organisations that were there on the day before (indicator 3.11: opening + new ± moves − ended). */
@DatabaseTest
class CarriedOverTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2040, 5, 10);
    private static final LocalDate LAST_DAY_BEFORE = LocalDate.of(2043, 12, 31);
    private static final LocalDate FIRST_DAYS = LocalDate.of(2044, 1, 5);

    private static @Nullable Begun only;

    @Autowired
    MovableClock clock;

    @Autowired
    EnterOpenings openings;

    @Autowired
    Programmes programmes;

    @Autowired
    Organisation organisation;

    @Autowired
    Enterprises enterprises;

    @Autowired
    Figures figures;

    @Autowired
    Results results;

    @Autowired
    Ledger ledger;

    @Autowired
    EnterpriseStock books;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Begun world;

    /** The city whose second programme begins. */
    static final class Begun extends City {

        Begun(Organisation organisation, Registrations registrations, Programmes programmes) {
            super(organisation, registrations, programmes, "carried-over", Period.term(2044, 2045), "02044");
        }
    }

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new Begun(organisation, registrations, programmes);
        }
        world = only;
    }

    /** What other tests have left is entered first, so that no count of this one has it. */
    @BeforeEach
    void stand_still() {
        clock.stopOn(FIRST_DAYS);
        begin();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void what_stood_on_the_day_before_is_in_the_stock_once_at_its_unit_claimed_by_its_body() {
        var enterprise = world.enterprise("Công ty TNHH Sang Kỳ Hai");
        unionIn(enterprise, LONG_AGO);
        var _ = in(enterprise, UnitKind.CELL, world.bloc, LONG_AGO);
        var unions = claimed("3.11b");
        var cells = claimed("3.11a");
        var foundings = claimed("3.06");

        assertThat(begin()).isEqualTo(2);
        assertThat(begin()).isZero();

        assertThat(claimed("3.11b")).isEqualTo(unions + 1);
        assertThat(claimed("3.11a")).isEqualTo(cells + 1);
        assertThat(claimed("3.06")).isEqualTo(foundings);
        assertThat(openingsOf("3.11b", "Sang Kỳ Hai")).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(FactKind.OPENING);
            assertThat(line.enterprise()).isEqualTo(enterprise);
            assertThat(line.happenedOn()).isEqualTo(LAST_DAY_BEFORE);
            assertThat(line.countsOn()).isEqualTo(LAST_DAY_BEFORE);
            assertThat(line.state()).isEqualTo(ClaimState.CLAIMED_BY_UNION);
        });
        assertThat(openingsOf("3.11a", "Sang Kỳ Hai"))
                .singleElement()
                .satisfies(line -> assertThat(line.claimedBy()).isEqualTo(Side.PARTY));
        assertThat(mismatches("Sang Kỳ Hai")).isEmpty();
    }

    @Test
    void what_had_ended_and_what_is_part_of_another_organisation_is_not() {
        var ended = world.enterprise("Công ty TNHH Hết Trước Kỳ");
        dissolve(unionIn(ended, LONG_AGO), LAST_DAY_BEFORE);
        var part = world.enterprise("Công ty TNHH Chi Bộ Trực Thuộc");
        var _ = in(part, UnitKind.SUBORDINATE_CELL, world.bloc, LocalDate.of(2022, 3, 1));

        assertThat(begin()).isZero();
    }

    @Test
    void one_that_ends_in_the_programme_leaves_the_stock_whichever_was_told_first() {
        var enterprise = world.enterprise("Công ty TNHH Hết Trong Kỳ");
        var other = world.enterprise("Công ty TNHH Hết Ngay Đầu Kỳ");
        var early = unionIn(other, LONG_AGO);
        var union = unionIn(enterprise, LONG_AGO);
        var stock = claimed("3.11b");

        dissolve(early, FIRST_DAYS.minusDays(4));
        assertThat(begin()).isEqualTo(2);
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        dissolve(union, FIRST_DAYS);

        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(mismatches("Hết Trong Kỳ")).isEmpty();
        assertThat(mismatches("Hết Ngay Đầu Kỳ")).isEmpty();
    }

    @Test
    void a_combined_one_is_entered_once_where_it_is_first_of_those_where_it_still_is() {
        var first = world.enterprise("Công ty TNHH Ghép Kỳ Hai Một");
        var second = world.enterprise("Công ty TNHH Ghép Kỳ Hai Hai");
        var third = world.enterprise("Công ty TNHH Ghép Kỳ Hai Ba");
        var union = unionIn(first, LONG_AGO);
        house(() -> {
            enterprises.organised(second, Line.UNION, union, LONG_AGO.plusDays(1));
            enterprises.organised(third, Line.UNION, union, LONG_AGO.plusDays(2));
            return enterprises.organisationLeft(first, union, LONG_AGO.plusYears(1));
        });

        assertThat(begin()).isOne();

        assertThat(openingsOf("3.11b", "Ghép Kỳ Hai"))
                .singleElement()
                .satisfies(line -> assertThat(line.enterprise()).isEqualTo(second));
        assertThat(mismatches("Ghép Kỳ Hai")).isEmpty();
    }

    @Test
    void what_becomes_known_late_is_entered_by_the_next_round() {
        clock.stopOn(LocalDate.of(2044, 6, 1));
        assertThat(begin()).isZero();

        unionIn(world.enterprise("Công ty TNHH Quyết Định Cuối Năm"), LAST_DAY_BEFORE);
        assertThat(begin()).isOne();

        assertThat(openingsOf("3.11b", "Quyết Định Cuối Năm")).hasSize(1);
    }

    @Test
    void what_began_with_the_programme_is_told_by_its_founding() {
        unionIn(world.enterprise("Công ty TNHH Lập Ngày Đầu"), LAST_DAY_BEFORE.plusDays(1));

        assertThat(begin()).isZero();
    }

    @Test
    void what_somebody_has_taken_back_is_not_entered_again() {
        unionIn(world.enterprise("Công ty TNHH Đã Rút Lại"), LONG_AGO);
        begin();
        var entry = openingsOf("3.11b", "Đã Rút Lại").getFirst().id();
        Voice.as(world.ofFederation(), () -> ledger.reverse(entry, Side.UNION, "ghi nhầm"));

        assertThat(begin()).isZero();
    }

    @Test
    void nothing_is_entered_while_no_programme_is_in_force() {
        unionIn(world.enterprise("Công ty TNHH Giữa Hai Kỳ"), LONG_AGO);
        clock.stopOn(LAST_DAY_BEFORE);

        assertThat(begin()).isZero();
    }

    @Test
    void a_union_that_is_in_no_enterprise_is_entered_at_the_unit_above_it_and_goes_out_with_its_end() {
        var name = "Nghiệp đoàn Sang Kỳ Hai";
        var union = house(() -> organisation.found(
                new Founding(UnitKind.PROFESSIONAL_UNION, "", name, name, world.district, decided(LONG_AGO))));
        var stock = claimed("3.11b");

        assertThat(begin()).isOne();
        assertThat(openingsOf("3.11b", name)).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        dissolve(union, FIRST_DAYS);

        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(begin()).isZero();
    }

    @Test
    void of_two_rounds_at_once_each_organisation_is_entered_by_one() {
        IntStream.rangeClosed(1, 4)
                .forEach(number -> unionIn(world.enterprise("Công ty TNHH Hai Máy Chủ " + number), LONG_AGO));

        var rounds = house(() -> transaction.execute(_ -> {
            books.waitForOthers();
            var both = Stream.of(1, 2).map(_ -> round()).toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting() >= 2);
            return both;
        }));

        assertThat(rounds.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(4);
        assertThat(openingsOf("3.11b", "Hai Máy Chủ")).hasSize(4);
    }

    @Test
    void the_year_that_is_signed_stays_and_it_counts_in_the_open_one() {
        var signed = house(() -> programmes.open(new NewProgramme(
                "carried-over-signed",
                Words.same("Chương trình đã ký năm đầu"),
                Words.same(""),
                "02",
                LocalDate.of(2046, 1, 1),
                Period.term(2046, 2048),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(),
                List.of())));
        clock.stopOn(LocalDate.of(2047, 2, 1));
        begin();
        house(() -> transaction.execute(_ -> {
            ledger.lock(signed, Period.year(2046), "thử");
            return true;
        }));
        unionIn(world.enterprise("Công ty TNHH Biết Sau Khi Ký"), LONG_AGO);

        assertThat(begin()).isOne();

        assertThat(openingsOf(FigureQuery.whole(signed, Period.term(2046, 2048)), "3.11b", "Biết Sau Khi Ký"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.countsOn()).isEqualTo(LocalDate.of(2047, 1, 1));
                    assertThat(line.corrects()).isTrue();
                });
    }

    @Test
    void one_of_a_sector_that_the_programme_leaves_out_is_not_and_is_when_it_takes_it_in() {
        var enterprise = world.enterprise("Công ty TNHH Ngoài Phạm Vi");
        unionIn(enterprise, LONG_AGO);
        sector(enterprise, OwnershipSector.FDI);
        assertThat(begin()).isZero();

        sector(enterprise, OwnershipSector.DOMESTIC_NON_STATE);

        assertThat(begin()).isOne();
    }

    @Test
    void a_programme_that_has_only_begun_may_still_be_given_another_last_day_but_no_later_first_one() {
        var begun = house(() -> programmes.open(new NewProgramme(
                "carried-over-begun",
                Words.same("Chương trình vừa bắt đầu"),
                Words.same(""),
                "03",
                LocalDate.of(2049, 1, 1),
                Period.term(2049, 2050),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(),
                List.of())));
        unionIn(world.enterprise("Công ty TNHH Vừa Bắt Đầu"), LONG_AGO);
        clock.stopOn(LocalDate.of(2049, 1, 5));
        begin();

        assertThat(house(() -> results.counted(begun)))
                .hasValue(Period.of(LocalDate.of(2049, 1, 1), LocalDate.of(2049, 1, 1)));
    }

    private void sector(EnterpriseId enterprise, OwnershipSector sector) {
        house(() -> transaction.execute(_ -> jdbc.sql("update enterprise set ownership_sector = :sector where id = :id")
                .param("sector", sector.name())
                .param("id", enterprise.value())
                .update()));
    }

    @Test
    void each_takes_the_same_few_statements_however_many_there_are() {
        var ten = statementsOf(10, "Mười");
        var forty = statementsOf(40, "Bốn mươi");

        // the list of them is one; other parts of the house may say a word meanwhile
        assertThat(forty - ten).isLessThanOrEqualTo(30 * 20);
    }

    private long statementsOf(int many, String name) {
        IntStream.rangeClosed(1, many)
                .forEach(number -> unionIn(world.enterprise("Công ty TNHH " + name + " " + number), LONG_AGO));
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            assertThat(begin()).isEqualTo(many);
        } finally {
            logger.setLevel(level);
            logger.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    private int begin() {
        return house(openings::enterMissing);
    }

    private CompletableFuture<Integer> round() {
        return CompletableFuture.supplyAsync(
                this::begin, started -> Thread.ofPlatform().start(started));
    }

    private UnitId unionIn(EnterpriseId enterprise, LocalDate on) {
        return in(enterprise, UnitKind.GRASSROOTS_UNION, world.district, on);
    }

    private UnitId in(EnterpriseId enterprise, UnitKind kind, UnitId above, LocalDate on) {
        return house(() -> {
            var name = kind + " " + enterprise;
            var unit = organisation.found(new Founding(kind, "", name, name, above, decided(on)));
            enterprises.organised(enterprise, kind.line(), unit, on);
            return unit;
        });
    }

    private void dissolve(UnitId unit, LocalDate on) {
        assertThat(Voice.as(
                        world.ofFederation(),
                        () -> organisation.reorganise(new Reorganisation.Dissolve(unit, "Giải thể", decided(on)))))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private static Decision decided(LocalDate day) {
        return new Decision("1/QĐ", day, day);
    }

    private long claimed(String indicator) {
        return house(() -> figures.all(whole())).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }

    private List<EntryLine> openingsOf(String indicator, String name) {
        return openingsOf(whole(), indicator, name);
    }

    private List<EntryLine> openingsOf(FigureQuery query, String indicator, String name) {
        return house(() -> figures.entries(indicator, query, 10_000)).stream()
                .filter(line ->
                        line.kind() == FactKind.OPENING && line.title().vi().contains(name))
                .toList();
    }

    private FigureQuery whole() {
        return FigureQuery.whole(world.programme, Period.term(2044, 2045));
    }

    private List<HardCheck.Mismatch> mismatches(String name) {
        return house(() -> checks.stream()
                .filter(check ->
                        List.of("living-organisations", "stock-equation").contains(check.code()))
                .flatMap(check -> check.look(Integer.MAX_VALUE).first().stream())
                .filter(mismatch -> mismatch.what().vi().contains(name))
                .toList());
    }

    private long waiting() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                .query(Long.class)
                .single();
    }

    private static <T> T house(Supplier<T> work) {
        return City.house(work);
    }
}
