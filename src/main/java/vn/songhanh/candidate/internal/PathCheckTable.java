package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.StepKind;

/** Reads the paths that a cell has resolved on, all of them at once, of the persons for whom the one who speaks answers. */
@Repository
class PathCheckTable {

    /**
     * A path with the last day of each of its steps.
     *
     * @param person empty where the person was erased
     * @param allowed the rules that were set aside by somebody's decision
     */
    record Path(CandidateId id, String code, Optional<Person> person, Map<StepKind, Days> days, Set<String> allowed) {

        /**
         * @param also the second day of a step that has two: of the history, of the receipt of the decision
         * @param monthsAsked by how many months together of the introducers a resolution of the cell was judged; null where that is not kept
         */
        record Days(
                LocalDate on,
                @Nullable LocalDate also,
                @Nullable Integer monthsAsked) {}

        /** A dossier that is made anew begins anew: what was found on the one before counts no more. */
        void follows(StepKind kind, Days told) {
            if (kind == StepKind.DOSSIER) {
                days.keySet().removeIf(later -> later.compareTo(StepKind.DOSSIER) > 0);
            }
            days.put(kind, told);
        }

        Optional<LocalDate> on(StepKind kind) {
            return Optional.ofNullable(days.get(kind)).map(Days::on);
        }

        Optional<Integer> monthsAsked() {
            return Optional.ofNullable(days.get(StepKind.CELL)).map(Days::monthsAsked);
        }

        Optional<LocalDate> also(StepKind kind) {
            return Optional.ofNullable(days.get(kind)).map(Days::also);
        }
    }

    private final JdbcClient jdbc;
    private final PersonSeal seal;

    PathCheckTable(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    List<Path> resolved() {
        var paths = new LinkedHashMap<Long, Path>();
        jdbc.sql("""
            select c.id, c.code, p.sealed, s.kind, s.happened_on, s.also_on, t.months_asked
              from candidate c
              join candidate_step s on s.candidate_id = c.id and s.kind = any(cast(:kinds as text[]))
              left join candidate_step_trace t on t.step_id = s.id
              left join candidate_person p on p.candidate_id = c.id
             where c.id in (select answers_for())
               and exists (select from candidate_step r where r.candidate_id = c.id and r.kind = 'CELL')
             order by c.code, c.id, s.id
            """)
                .param("kinds", PathCheck.KINDS.stream().map(Enum::name).toArray(String[]::new))
                .query((RowCallbackHandler) row -> {
                    var id = row.getLong("id");
                    var path = paths.get(id);
                    if (path == null) {
                        path = new Path(
                                new CandidateId(id),
                                row.getString("code"),
                                Optional.ofNullable(row.getString("sealed")).map(seal::opened),
                                new EnumMap<>(StepKind.class),
                                new HashSet<>());
                        paths.put(id, path);
                    }
                    path.follows(
                            StepKind.valueOf(row.getString("kind")),
                            new Path.Days(
                                    row.getObject("happened_on", LocalDate.class),
                                    row.getObject("also_on", LocalDate.class),
                                    row.getObject("months_asked", Integer.class)));
                });
        jdbc.sql("select candidate_id, rule_code from candidate_exception").query((RowCallbackHandler) row -> {
            var path = paths.get(row.getLong("candidate_id"));
            if (path != null) {
                path.allowed().add(row.getString("rule_code"));
            }
        });
        return paths.values().stream()
                .filter(path -> path.days().containsKey(StepKind.CELL))
                .toList();
    }
}
