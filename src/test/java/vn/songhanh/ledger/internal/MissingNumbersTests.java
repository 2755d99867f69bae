package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A number that is not known is not nought. */
@DatabaseTest
class MissingNumbersTests {

    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 15);

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Ledger ledger;

    @Autowired
    Figures figures;

    @Autowired
    MovableClock clock;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        clock.stopOn(LocalDate.of(2023, 2, 3));
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void of_a_level_nothing_is_known_before_a_stocktake_and_nothing_is_confirmed_before_both_confirm_one() {
        var before = world.figure("2.15", 2022);
        var stocktake = stocktake(Level.PARTY_MEMBERS, 31);
        var waiting = world.figure("2.15", 2022);
        Voice.house("test", () -> ledger.confirm(stocktake, Side.UNION));
        var counted = world.figure("2.15", 2022);

        assertThat(List.of(before, waiting)).allSatisfy(figure -> {
            assertThat(figure.confirmed()).isNull();
            assertThat(figure.sinceStart()).isNull();
            assertThat(figure.now().confirmed().gap()).isEqualTo(Gap.UNCOUNTED);
        });
        assertThat(before.claimed()).isNull();
        assertThat(waiting.claimed()).isEqualByComparingTo("31");
        assertThat(counted.confirmed()).isEqualByComparingTo("31");
        assertThat(counted.claimed()).isZero();
        assertThat(counted.previous()).isNull();
    }

    @Test
    void a_stocktake_that_found_none_is_a_number() {
        var stocktake = stocktake(Level.WORKERS, 0);
        Voice.house("test", () -> ledger.confirm(stocktake, Side.UNION));

        assertThat(world.figure("2.20b", 2022).confirmed()).isZero();
    }

    @Test
    void a_level_of_a_unit_is_not_nought_where_the_stocktake_knows_the_whole_alone() {
        var stocktake = stocktake(Level.PARTY_MEMBERS, 31);
        Voice.house("test", () -> ledger.confirm(stocktake, Side.UNION));

        assertThat(List.of(Optional.<Long>empty(), Optional.of(world.position())))
                .allSatisfy(position -> {
                    var figure = of(world.district, 2022, position);
                    assertThat(figure.confirmed()).isNull();
                    assertThat(figure.claimed()).isNull();
                    assertThat(figure.now().confirmed().gap()).isEqualTo(Gap.ELSEWHERE);
                    assertThat(figure.shareOfPlan()).isEmpty();
                });
    }

    @Test
    void before_a_programme_has_begun_there_is_no_year_before() {
        assertThat(world.figure("3.06", 2021).before().gap()).isEqualTo(Gap.BEFORE);
        assertThat(world.figure("3.06", 2021).previous()).isNull();
        assertThat(world.figure("3.06", 2022).previous()).isZero();
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(world.figure("2.12", 2022).confirmed()).isNull();
        assertThat(world.figure("2.12", 2022).now().confirmed().gap()).isEqualTo(Gap.OF_NOTHING);
    }

    @Test
    void figures_from_before_a_number_could_be_missing_have_noughts_there() {
        var figure = world.figure("2.15", 2021).withNoughts();

        assertThat(figure.confirmed()).isZero();
        assertThat(figure.claimed()).isZero();
        assertThat(figure.disputed()).isZero();
        assertThat(figure.previous()).isZero();
        assertThat(figure.sinceStart()).isZero();
    }

    private Figure of(UnitId unit, int year, Optional<Long> position) {
        return world.figure("2.15", new FigureQuery(world.programme, Optional.of(unit), Period.year(year), position));
    }

    private EntryId stocktake(Level level, long found) {
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var each : Level.values()) {
            levels.put(each, each == level ? found : 0);
        }
        return world.entered(
                new Fact(
                        world.programme,
                        FactKind.STOCKTAKE,
                        CUTOFF.toString(),
                        Words.same("Kiểm kê thử"),
                        null,
                        CUTOFF,
                        Map.of(),
                        List.of(),
                        levels,
                        List.of(),
                        Evidence.none("/app/reviews/1")),
                Side.PARTY);
    }
}
