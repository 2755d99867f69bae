package vn.songhanh.enterprise.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.internal.RowReader.ReadRow;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/** Says of each row of a list whether it is new, known, or doubtful. Everything it needs was looked up before; it is pure. */
final class Matching {

    private final Map<EnterpriseCode, Kept> kept = new HashMap<>();
    private final Map<String, List<MatchTable.Namesake>> namesakes = new HashMap<>();
    private final Map<String, ReadRow> namedInList = new HashMap<>();
    private final Map<EnterpriseId, CellPlace> used = new HashMap<>();
    private final Map<UnitId, UnitId> wards;
    private final Map<UnitId, String> wardNames;
    private final Map<UnitId, String> closed;
    private final Map<Decision.Row, Decision> decisions;

    /**
     * @param wards what the wards that the list names are on its day
     * @param closed the managing units whose enterprises the bringer may not change, with their names
     */
    Matching(
            Map<UnitId, UnitId> wards,
            Map<UnitId, String> wardNames,
            Map<UnitId, String> closed,
            Map<Decision.Row, Decision> decisions) {
        this.wards = wards;
        this.wardNames = wardNames;
        this.closed = closed;
        this.decisions = decisions;
    }

    Matching knowing(List<Kept> found, List<MatchTable.Namesake> named) {
        found.forEach(one -> kept.put(one.askedFor(), one));
        named.forEach(one ->
                namesakes.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(one));
        return this;
    }

    MatchedRow match(ReadRow read) {
        var told = read.told();
        if (told == null) {
            return new MatchedRow(read, new Verdict.Refused(), null);
        }
        var known = kept.get(told.code());
        var decision = decisions.get(
                new Decision.Row(read.row().row().sheet(), read.row().row().number()));
        return switch (decision) {
            case Decision.Skip _ -> new MatchedRow(read, new Verdict.Skipped(), null);
            case Decision.Same _ when known != null -> compared(read, told, known);
            case Decision.New _ when known == null -> new MatchedRow(read, new Verdict.New(), null);
            case null, default -> known == null ? unknown(read, told) : known(read, told, known);
        };
    }

    private MatchedRow known(ReadRow read, Told told, Kept known) {
        if (comparison(known, told).namedQuiteDifferently()) {
            var fault = ImportFault.of(
                    read.row().place(Column.CODE),
                    FaultCode.DOUBTFUL_OTHER_NAME,
                    told.code().value(),
                    known.name().written());
            return doubtful(read, fault, List.of(lookalike(known)), false);
        }
        return compared(read, told, known);
    }

    private MatchedRow compared(ReadRow read, Told told, Kept enterprise) {
        var place = read.row().place(Column.CODE);
        var earlier = used.putIfAbsent(enterprise.id(), place);
        if (earlier != null) {
            return refused(
                    read,
                    ImportFault.of(
                            place, FaultCode.CODE_TWICE, enterprise.code().value(), earlier.words()));
        }
        var changes = comparison(enterprise, told).changes();
        if (changes.isEmpty()) {
            return new MatchedRow(read, new Verdict.Unchanged(enterprise.id()), enterprise);
        }
        var closedBy = enterprise.managing() == null ? null : closed.get(enterprise.managing());
        if (closedBy != null) {
            return refused(read, ImportFault.of(place, FaultCode.NOT_YOURS, closedBy));
        }
        return new MatchedRow(
                read, new Verdict.Changed(enterprise.id(), enterprise.name().written(), changes), enterprise);
    }

    private static MatchedRow refused(ReadRow read, ImportFault fault) {
        return new MatchedRow(read.and(fault), new Verdict.Refused(), null);
    }

    private MatchedRow unknown(ReadRow read, Told told) {
        var alike = namesakes.getOrDefault(told.name().key(), List.of()).stream()
                .filter(namesake -> probablySame(told, namesake))
                .map(Matching::lookalike)
                .distinct()
                .toList();
        var place = read.row().place(Column.NAME);
        if (!alike.isEmpty()) {
            var first = alike.getFirst();
            var fault = ImportFault.of(place, FaultCode.DOUBTFUL_SAME_NAME, first.name(), first.code());
            return doubtful(read, fault, alike, true);
        }
        return twiceInList(read, told)
                .map(earlier ->
                        doubtful(read, ImportFault.of(place, FaultCode.DOUBTFUL_TWICE, earlier), List.of(), true))
                .orElseGet(() -> new MatchedRow(read, new Verdict.New(), null));
    }

    private static MatchedRow doubtful(
            ReadRow read, ImportFault fault, List<Verdict.Lookalike> lookalikes, boolean mayBeNew) {
        return new MatchedRow(read.and(fault), new Verdict.Doubtful(fault.message(), lookalikes, mayBeNew), null);
    }

    /** The same name and either the same place, or a place that one of them does not tell, or a code of another kind. */
    private static boolean probablySame(Told told, MatchTable.Namesake namesake) {
        if (!told.name().mayBeSameAs(namesake.written())) {
            return false;
        }
        var dependent = told.code().parent().filter(namesake.code()::equals).isPresent()
                || namesake.code().parent().filter(told.code()::equals).isPresent();
        var here = Fold.search(told.address());
        var there = Fold.search(namesake.address());
        return dependent
                || told.code().kind() != namesake.code().kind()
                || here.isEmpty()
                || there.isEmpty()
                || here.equals(there);
    }

    private Optional<Words> twiceInList(ReadRow read, Told told) {
        if (told.address().isEmpty()) {
            return Optional.empty();
        }
        var first = namedInList.putIfAbsent(told.name().key() + "|" + Fold.search(told.address()), read);
        return Optional.ofNullable(first)
                .filter(earlier -> earlier.told() != null
                        && told.name().mayBeSameAs(earlier.told().name()))
                .map(earlier -> earlier.row().place(Column.NAME).words());
    }

    private Comparison comparison(Kept known, Told told) {
        var ward = told.ward() == null ? null : wards.get(told.ward());
        return new Comparison(known, told, ward, wardNames);
    }

    private static Verdict.Lookalike lookalike(Kept known) {
        return new Verdict.Lookalike(
                known.id(), known.code().value(), known.name().written(), known.address());
    }

    private static Verdict.Lookalike lookalike(MatchTable.Namesake namesake) {
        return new Verdict.Lookalike(namesake.id(), namesake.code().value(), namesake.name(), namesake.address());
    }
}
