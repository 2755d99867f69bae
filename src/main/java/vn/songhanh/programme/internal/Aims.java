package vn.songhanh.programme.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;

/** What resolutions of the Party set as aims for everybody: shown beside the targets of a plan, which the two bodies set themselves. */
@Component
class Aims {

    static final String COVERAGE = "3.13";
    static final String ADMITTED = "2.07";
    private static final String MEMBERS = "2.15";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Rulebook rulebook;

    Aims(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * One aim.
     *
     * @param target in the unit of the indicator; null where the number of which it is a share is not known
     */
    record Aim(@Nullable BigDecimal target, Words words) {}

    /** By indicator the aims that hold at the end of the year. */
    Map<String, Aim> of(int year, PlanRows.Before before) {
        var last = LocalDate.of(year, 12, 31);
        var aims = new TreeMap<String, Aim>();
        rulebook.find("UNION_COVERAGE_PER_MILLE", last).ifPresent(rule -> {
            var percent = BigDecimal.valueOf(rule.value()).movePointLeft(1).stripTrailingZeros();
            aims.put(
                    COVERAGE,
                    new Aim(
                            percent,
                            Words.of("Mục tiêu chung: {0}% ({1})", "Aim for all: {0}% ({1})")
                                    .with(percent, rule.cited())));
        });
        rulebook.find("PARTY_ADMISSION_PERCENT", last)
                .ifPresent(rule -> aims.put(
                        ADMITTED,
                        new Aim(
                                share(before.reached(MEMBERS), rule.value()),
                                Words.of(
                                                "Mục tiêu chung: một năm ít nhất {0}% tổng số đảng viên ({1})",
                                                "Aim for all: at least {0}% of all members a year ({1})")
                                        .with(rule.value(), rule.cited()))));
        return aims;
    }

    /** Whole persons, so that the aim is reached. */
    private static @Nullable BigDecimal share(BigDecimal members, int percent) {
        return members.signum() > 0
                ? members.multiply(BigDecimal.valueOf(percent)).divide(PERCENT, 0, RoundingMode.CEILING)
                : null;
    }
}
