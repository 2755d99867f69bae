package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.EnterpriseCode;

/** Writes what a list tells into the register; part of the caller's transaction, all of it or nothing. */
@Component
class TakeIn {

    private static final int AT_ONCE = 500;

    private final TakeInTable table;
    private final FactTable facts;
    private final Stays stays;

    TakeIn(TakeInTable table, FactTable facts, Stays stays) {
        this.table = table;
        this.facts = facts;
        this.stays = stays;
    }

    /** In a ward since a day: many rows share both. */
    private record Located(UnitId ward, LocalDate since) {}

    /** A row with the enterprise it is about, which may just have been made. */
    private record Placed(EnterpriseId id, MatchedRow row, Told told) {

        @Nullable
        Kept kept() {
            return row.kept();
        }
    }

    /** Takes in what is new or changed, and tells how many rows are done. */
    void takeIn(List<MatchedRow> rows, TakeInTerms terms, IntConsumer progress) {
        var paths = new HashMap<Located, List<Stays.Stay>>();
        for (var from = 0; from < rows.size(); from += AT_ONCE) {
            var part = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            takeIn(part, terms, paths);
            progress.accept(from + part.size());
        }
        if (rows.size() >= AT_ONCE) {
            table.countAnew();
        }
    }

    private void takeIn(List<MatchedRow> rows, TakeInTerms terms, Map<Located, List<Stays.Stay>> paths) {
        var added = added(rows, terms);
        var changed = changed(rows);
        change(changed, terms);
        var all = new ArrayList<>(added);
        all.addAll(changed);
        facts.putStatuses(statuses(all, terms));
        facts.putSurveys(surveys(all, terms));
        manage(added, terms);
        locate(all, terms, paths);
    }

    private List<Placed> added(List<MatchedRow> rows, TakeInTerms terms) {
        var byCode = new LinkedHashMap<EnterpriseCode, MatchedRow>();
        var told = new ArrayList<Told>();
        for (var row : rows) {
            var one = row.read().told();
            if (row.verdict() instanceof Verdict.New && one != null) {
                told.add(one);
                byCode.put(one.code(), row);
            }
        }
        if (told.isEmpty()) {
            return List.of();
        }
        var ids = table.add(told, terms::knownSince);
        return told.stream()
                .map(one -> new Placed(
                        Objects.requireNonNull(ids.get(one.code())),
                        Objects.requireNonNull(byCode.get(one.code())),
                        one))
                .toList();
    }

    private static List<Placed> changed(List<MatchedRow> rows) {
        var changed = new ArrayList<Placed>();
        for (var row : rows) {
            var told = row.read().told();
            if (row.verdict() instanceof Verdict.Changed change && told != null) {
                changed.add(new Placed(change.id(), row, told));
            }
        }
        return changed;
    }

    private void change(List<Placed> rows, TakeInTerms terms) {
        var after = new ArrayList<TakeInTable.After>();
        var bore = new ArrayList<TakeInTable.Bore>();
        var codes = new HashMap<EnterpriseCode, EnterpriseId>();
        for (var row : rows) {
            var kept = row.kept();
            if (kept == null) {
                continue;
            }
            var comparison = new Comparison(kept, row.told(), null, Map.of());
            after.add(after(comparison));
            if (comparison.renamed()) {
                bore.add(new TakeInTable.Bore(kept.id(), kept.name(), terms.asOf()));
            }
            if (!kept.code().equals(row.told().code())) {
                codes.put(row.told().code(), kept.id());
            }
        }
        table.change(after);
        table.addFormerNames(bore);
        table.addOtherCodes(codes);
    }

    private static TakeInTable.After after(Comparison comparison) {
        var kept = comparison.kept();
        var told = comparison.told();
        var form = comparison.formTold() ? told.form() : kept.form();
        return new TakeInTable.After(
                kept.id(),
                comparison.renamed() || comparison.spelledBetter() ? told.name() : kept.name(),
                form == null ? null : form.name(),
                (told.sector() == null ? kept.sector() : told.sector()).name(),
                comparison.addressTold() ? told.address() : kept.address(),
                told.industry() == null ? kept.industry() : told.industry(),
                told.registeredOn() == null ? kept.registeredOn() : told.registeredOn());
    }

    private static List<FactTable.Stated> statuses(List<Placed> rows, TakeInTerms terms) {
        var stated = new ArrayList<FactTable.Stated>();
        for (var row : rows) {
            var status = row.told().status();
            var kept = row.kept();
            if (status != null && (kept == null || kept.status() != status)) {
                stated.add(new FactTable.Stated(row.id(), status, terms.asOf()));
            }
        }
        return stated;
    }

    private static List<FactTable.Counted> surveys(List<Placed> rows, TakeInTerms terms) {
        var counted = new ArrayList<FactTable.Counted>();
        for (var row : rows) {
            var kept = row.kept();
            var people = row.told().people();
            if (kept == null ? people.counted() : new Comparison(kept, row.told(), null, Map.of()).peopleTold()) {
                var merged = kept == null ? people : new Comparison(kept, row.told(), null, Map.of()).merged();
                counted.add(new FactTable.Counted(row.id(), survey(merged, terms.source())));
            }
        }
        return counted;
    }

    private static Survey survey(Told.People people, String source) {
        return new Survey(
                people.on(),
                number(people.workers()),
                number(people.unionMembers()),
                number(people.officialMembers()),
                number(people.probationaryMembers()),
                source);
    }

    private static int number(@Nullable Integer told) {
        return told == null ? 0 : told;
    }

    private void manage(List<Placed> added, TakeInTerms terms) {
        var managed = new ArrayList<FactTable.Managed>();
        for (var row : added) {
            var unit = row.told().managing() == null
                    ? terms.managing()
                    : row.told().managing();
            if (unit != null) {
                var since = stays.beginning(unit, terms.knownSince(row.told()));
                managed.add(new FactTable.Managed(row.id(), terms.line(), unit, since, null));
            }
        }
        facts.putManagement(managed);
    }

    /** First the ward on the day of the list, then, round by round, those into which it went. */
    private void locate(List<Placed> rows, TakeInTerms terms, Map<Located, List<Stays.Stay>> paths) {
        var rounds = new ArrayList<List<FactTable.Managed>>();
        for (var row : rows) {
            var ward = row.told().ward();
            var kept = row.kept();
            var path = ward == null
                    ? List.<Stays.Stay>of()
                    : paths.computeIfAbsent(
                            new Located(ward, terms.since(row.told(), kept)),
                            one -> stays.from(one.ward(), one.since()));
            if (!path.isEmpty() && (kept == null || !path.getFirst().ward().equals(kept.ward()))) {
                for (var round = 0; round < path.size(); round++) {
                    if (rounds.size() == round) {
                        rounds.add(new ArrayList<>());
                    }
                    var stay = path.get(round);
                    rounds.get(round)
                            .add(new FactTable.Managed(row.id(), Line.TERRITORY, stay.ward(), stay.from(), stay.to()));
                }
            }
        }
        for (var round = 0; round < rounds.size(); round++) {
            if (round == 0) {
                facts.putManagement(rounds.get(round));
            } else {
                facts.followManagement(rounds.get(round));
            }
        }
    }
}
