package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewId;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/**
 * A small generated register that is counted beside in plain Java. Below the federation are two districts, below the first a board;
 * enterprises are looked after by each of them or by nobody, lie in two wards or in none, and are of two sectors.
 */
class StocktakeWorld {

    static final LocalDate CUTOFF = LocalDate.of(2022, 12, 15);

    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final List<OwnershipSector> SECTORS =
            List.of(OwnershipSector.DOMESTIC_NON_STATE, OwnershipSector.FDI);
    private static final int FIRMS = 24;
    private static final int LARGE_FROM = 25;
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An enterprise as it was generated. */
    record Firm(EnterpriseId id, OwnershipSector sector, Map<Line, UnitId> places, Map<Level, Long> levels) {}

    final UnitId federation;
    final UnitId first;
    final UnitId second;
    final UnitId board;
    final UnitId committee;
    final List<UnitId> wards;
    final List<Firm> firms = new ArrayList<>();
    final ProgrammeId programme;

    private final ApplicationContext context;
    private final Map<UnitId, UnitId> above = new HashMap<>();

    StocktakeWorld(ApplicationContext context, long seed) {
        this.context = context;
        this.federation = unit(UnitKind.CITY_FEDERATION, null);
        this.first = unit(UnitKind.UNION_BOARD, federation);
        this.second = unit(UnitKind.UNION_BOARD, federation);
        this.board = unit(UnitKind.UNION_BOARD, first);
        this.committee = unit(UnitKind.UPPER_COMMITTEE, null);
        this.wards = List.of(unit(UnitKind.WARD, null), unit(UnitKind.WARD, null));
        var random = new Random(seed);
        for (var number = 0; number < FIRMS; number++) {
            firms.add(firm(random));
        }
        this.programme = house(() -> bean(Programmes.class)
                .open(new NewProgramme(
                        "kiem-ke-%d-%d".formatted(COUNT.incrementAndGet(), System.nanoTime()),
                        Words.same("Thử kiểm kê"),
                        Words.same(""),
                        "01",
                        LocalDate.of(2021, 4, 23),
                        Period.term(2021, 2023),
                        Set.copyOf(SECTORS),
                        List.of(new Programme.Party(Side.UNION, federation, BEGINNING, null)),
                        List.of())));
    }

    private Firm firm(Random random) {
        var sector = SECTORS.get(random.nextInt(SECTORS.size()));
        var places = new EnumMap<Line, UnitId>(Line.class);
        put(places, Line.UNION, oneOf(random, first, second, board, federation, null));
        put(places, Line.PARTY, oneOf(random, committee, null));
        put(places, Line.TERRITORY, oneOf(random, wards.getFirst(), wards.getLast(), null));
        var survey = random.nextInt(6) == 0
                ? null
                : new Survey(LocalDate.of(2022, 3, 1), random.nextInt(60), 0, random.nextInt(5), random.nextInt(3), "");
        var party = random.nextInt(3) == 0;
        var union = random.nextInt(3) == 0;
        var id = house(() -> {
            var registered = bean(Registrations.class)
                    .register(new Registration(
                            new EnterpriseCode(
                                    EnterpriseCode.Kind.TEN_DIGITS, "02079%05d".formatted(COUNT.incrementAndGet())),
                            true,
                            "Công ty TNHH Kiểm Kê Thử",
                            "",
                            null,
                            sector,
                            "",
                            null,
                            null,
                            BEGINNING));
            places.forEach((line, unit) -> bean(Registrations.class).managed(registered, line, unit, BEGINNING));
            if (survey != null) {
                register().surveyed(registered, survey);
            }
            if (party) {
                register().organised(registered, Line.PARTY, founded(UnitKind.GRASSROOTS_CELL, committee), BEGINNING);
            }
            if (union) {
                register().organised(registered, Line.UNION, founded(UnitKind.GRASSROOTS_UNION, federation), BEGINNING);
            }
            return registered;
        });
        return new Firm(id, sector, places, levels(survey, party, union));
    }

    private static void put(Map<Line, UnitId> places, Line line, @Nullable UnitId unit) {
        if (unit != null) {
            places.put(line, unit);
        }
    }

    private static @Nullable UnitId oneOf(Random random, @Nullable UnitId... units) {
        return units[random.nextInt(units.length)];
    }

    /** What the enterprise adds, told in the words of the indicators. */
    private Map<Level, Long> levels(@Nullable Survey survey, boolean party, boolean union) {
        var many = house(
                () -> bean(Rulebook.class).on("UNION_SURVEY_WORKERS", CUTOFF).value());
        var enough = house(() ->
                bean(Rulebook.class).on("PARTY_MIN_OFFICIAL_MEMBERS", CUTOFF).value());
        var workers = survey == null ? 0 : survey.workers();
        var official = survey == null ? 0 : survey.officialMembers();
        var probationary = survey == null ? 0 : survey.probationaryMembers();
        var levels = new EnumMap<Level, Long>(Level.class);
        levels.put(Level.WORKERS, (long) workers);
        levels.put(Level.PARTY_MEMBERS, (long) official + probationary);
        levels.put(Level.PARTY_AND_UNION, party && union ? 1L : 0);
        levels.put(Level.PARTY_ONLY, party && !union ? 1L : 0);
        levels.put(Level.UNION_ONLY, !party && union ? 1L : 0);
        levels.put(Level.NEITHER, !party && !union ? 1L : 0);
        levels.put(Level.READY_FOR_PARTY, !party && official >= enough ? 1L : 0);
        levels.put(Level.ONE_OR_TWO_MEMBERS, !party && official < enough && official + probationary > 0 ? 1L : 0);
        levels.put(Level.READY_FOR_UNION, !union && workers >= many ? 1L : 0);
        levels.put(Level.LARGE, workers >= LARGE_FROM ? 1L : 0);
        levels.put(Level.LARGE_WITH_UNION, union && workers >= LARGE_FROM ? 1L : 0);
        return levels;
    }

    /** Whether the enterprise was looked after by the unit or by one below it. */
    boolean lies(Firm firm, UnitId unit) {
        return firm.places().values().stream().anyMatch(own -> {
            for (var here = own; here != null; here = above.get(here)) {
                if (here.equals(unit)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** The one side takes it, the other confirms it. */
    void takeStocktake() {
        house(() -> {
            var there = bean(Programmes.class).byId(programme).orElseThrow();
            bean(RegisterStocktake.class).take(there, new ReviewId(1), CUTOFF, Side.PARTY);
            bean(Figures.class)
                    .waiting(programme, Side.PARTY)
                    .forEach(line -> bean(Ledger.class).confirm(line.id(), Side.UNION));
            return true;
        });
    }

    /** From a day on another unit looks after the enterprise. */
    void managed(Firm firm, UnitId unit, LocalDate from) {
        house(() -> {
            bean(Registrations.class).managed(firm.id(), Line.UNION, unit, from);
            return true;
        });
    }

    Enterprises register() {
        return bean(Enterprises.class);
    }

    private UnitId unit(UnitKind kind, @Nullable UnitId parent) {
        var unit = house(() -> founded(kind, parent));
        if (parent != null) {
            above.put(unit, parent);
        }
        return unit;
    }

    private UnitId founded(UnitKind kind, @Nullable UnitId parent) {
        var name = "Kiểm kê thử " + COUNT.incrementAndGet();
        return bean(Organisation.class)
                .found(new Founding(kind, "", name, name, parent, new Decision("1", BEGINNING, BEGINNING)));
    }

    private <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context.getBean(type));
    }

    static <T> T house(Supplier<T> work) {
        return Voice.house("test", work);
    }
}
