package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Level;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/**
 * One countable thing, as it is offered to the ledger.
 *
 * @param subject with the kind the natural key, such as {@code enterprise:17/12-QĐ-LĐLĐ}; unique in a programme
 * @param enterprise the enterprise it happened in; null for facts of no single enterprise
 * @param happenedOn the day by which it counts
 * @param places the unit that managed the enterprise on that day, on each line
 * @param levels what a stocktake found; empty for everything else
 * @param found the same in each enterprise; together they are the levels. Empty where they are not told apart
 */
public record Fact(
        ProgrammeId programme,
        FactKind kind,
        String subject,
        Words title,
        @Nullable EnterpriseId enterprise,
        LocalDate happenedOn,
        Map<Line, UnitId> places,
        List<Posting> postings,
        Map<Level, Long> levels,
        List<Found> found,
        Evidence evidence) {

    /** A fact that moves accounts. */
    public static Fact of(
            ProgrammeId programme,
            FactKind kind,
            String subject,
            Words title,
            @Nullable EnterpriseId enterprise,
            LocalDate happenedOn,
            Map<Line, UnitId> places,
            List<Posting> postings,
            Evidence evidence) {
        return new Fact(
                programme,
                kind,
                subject,
                title,
                enterprise,
                happenedOn,
                places,
                postings,
                Map.of(),
                List.of(),
                evidence);
    }

    /** What was found on a day in all these enterprises, and in no others. */
    public static Fact stocktake(
            ProgrammeId programme, Words title, LocalDate on, List<Found> found, Evidence evidence) {
        var levels = new EnumMap<Level, Long>(Level.class);
        for (var level : Level.values()) {
            levels.put(
                    level,
                    found.stream()
                            .mapToLong(one -> one.levels().getOrDefault(level, 0L))
                            .sum());
        }
        return new Fact(
                programme,
                FactKind.STOCKTAKE,
                on.toString(),
                title,
                null,
                on,
                Map.of(),
                List.of(),
                levels,
                found,
                evidence);
    }

    /** The same, counted where others managed the enterprise. */
    public Fact at(Map<Line, UnitId> others) {
        return new Fact(
                programme, kind, subject, title, enterprise, happenedOn, others, postings, levels, found, evidence);
    }

    /** The same, told as another thing than what holds its key. */
    public Fact under(String other) {
        return new Fact(
                programme, kind, other, title, enterprise, happenedOn, places, postings, levels, found, evidence);
    }

    public String naturalKey() {
        return kind + "/" + subject;
    }
}
