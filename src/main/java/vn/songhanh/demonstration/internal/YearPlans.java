package vn.songhanh.demonstration.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;

/** The plans of the years: made by an officer in January, signed by both leaders a week later. */
@Component
class YearPlans {

    /** Targets of 2021 to 2026 by indicator; invented, of believable size. */
    private static final Map<String, int[]> TARGETS = Map.of(
            "1.03", new int[] {22, 40, 48, 40, 40, 40},
            "1.06", new int[] {16, 30, 36, 30, 30, 28},
            "3.01", new int[] {25, 42, 50, 42, 42, 40},
            "3.05a", new int[] {4, 6, 8, 7, 6, 6},
            "3.06", new int[] {15, 20, 25, 24, 24, 24},
            "2.18", new int[] {900, 1500, 1800, 1600, 1600, 1500});

    /** What is planned by quarter and allotted to the unions of districts. */
    private static final List<String> ALLOTTED = List.of("3.06", "2.18");

    private static final int FIRST = 2021;

    private final Programmes programmes;
    private final Organisation organisation;
    private final Stage stage;

    YearPlans(Programmes programmes, Organisation organisation, Stage stage) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.stage = stage;
    }

    List<Moment> moments(ProgrammeId programme, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year ->
                        new Moment(LocalDate.of(year, 1, 12), Moment.REORGANISATION, () -> plan(programme, year)))
                .toList();
    }

    private void plan(ProgrammeId programme, int year) {
        var made = new NewPlan(programme, year, "", targets(year));
        stage.as("can.bo.cong.doan", LocalDate.of(year, 1, 5), () -> programmes.newPlan(made));
        stage.as("lanh.dao.dang", LocalDate.of(year, 1, 11), signed(programme, year));
        stage.as("lanh.dao.cong.doan", LocalDate.of(year, 1, 12), signed(programme, year));
    }

    private Supplier<Boolean> signed(ProgrammeId programme, int year) {
        return () -> {
            programmes.signPlan(programme, year, 1);
            return true;
        };
    }

    private List<NewPlan.Target> targets(int year) {
        var targets = new ArrayList<NewPlan.Target>();
        var unions = organisation.children(stage.unit("ldld"), LocalDate.of(year, 1, 5)).stream()
                .filter(unit -> !unit.kind().grassroots())
                .map(unit -> unit.id())
                .toList();
        TARGETS.forEach((indicator, quantities) -> {
            var whole = quantities[year - FIRST];
            targets.add(new NewPlan.Target(indicator, null, BigDecimal.valueOf(whole)));
            if (ALLOTTED.contains(indicator)) {
                targets.addAll(quarters(indicator, whole));
                targets.addAll(allotted(indicator, whole, unions));
            }
        });
        return targets;
    }

    /** The first quarter is short: Tết falls into it. */
    private static List<NewPlan.Target> quarters(String indicator, int whole) {
        var first = whole / 5;
        var later = (whole - first) / 3;
        var last = whole - first - 2 * later;
        return List.of(
                new NewPlan.Target(indicator, null, 1, BigDecimal.valueOf(first)),
                new NewPlan.Target(indicator, null, 2, BigDecimal.valueOf(later)),
                new NewPlan.Target(indicator, null, 3, BigDecimal.valueOf(later)),
                new NewPlan.Target(indicator, null, 4, BigDecimal.valueOf(last)));
    }

    /** A tenth stays with the city; the rest goes to the unions in equal parts, the odd ones to the first. */
    private static List<NewPlan.Target> allotted(String indicator, int whole, List<UnitId> unions) {
        var spread = whole - whole / 10;
        return IntStream.range(0, unions.size())
                .mapToObj(index -> new NewPlan.Target(
                        indicator,
                        unions.get(index),
                        BigDecimal.valueOf(spread / unions.size() + (index < spread % unions.size() ? 1 : 0))))
                .filter(target -> target.quantity().signum() > 0)
                .toList();
    }
}
