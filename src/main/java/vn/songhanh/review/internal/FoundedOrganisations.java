package vn.songhanh.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;

/** The facts behind the founding indicators: the annex lists exactly what the figures count. */
@Component
class FoundedOrganisations {

    /** An indicator, and what was done to each organisation that it counts. */
    private record Counted(String indicator, FactKind kind) {}

    private static final List<Counted> ALL = List.of(
            new Counted("3.05a", FactKind.PARTY_CELL_FOUNDED),
            new Counted("3.05b", FactKind.PARTY_COMMITTEE_FOUNDED),
            new Counted("3.05c", FactKind.SUBORDINATE_CELL_FOUNDED),
            new Counted("3.06", FactKind.UNION_FOUNDED),
            new Counted("3.07", FactKind.PROFESSIONAL_UNION_FOUNDED));

    /** The entry's title says what was done; the list says what there is. */
    private static final Pattern WHAT_WAS_DONE = Pattern.compile("^Thành lập ");

    private final Figures figures;
    private final Enterprises register;

    FoundedOrganisations(Figures figures, Enterprises register) {
        this.figures = figures;
        this.register = register;
    }

    /** In the order of the indicators, and of time below each; what was taken back of earlier periods stands last. */
    List<Report.Founded> of(FigureQuery query) {
        return ALL.stream()
                .flatMap(counted -> figures.facts(counted.indicator(), query).stream()
                        .map(fact -> founded(counted.kind(), fact))
                        .sorted(Comparator.comparing(Report.Founded::takenBack)))
                .toList();
    }

    private Report.Founded founded(FactKind kind, EntryLine fact) {
        var enterprise = fact.enterprise();
        var code = enterprise == null
                ? ""
                : register.standing(enterprise, fact.happenedOn())
                        .map(standing -> standing.code())
                        .orElse("");
        return new Report.Founded(
                kind.words(),
                WHAT_WAS_DONE.matcher(fact.title().vi()).replaceFirst(""),
                code,
                fact.happenedOn(),
                fact.evidence().document(),
                fact.evidence().decidedOn(),
                fact.quantity() < 0);
    }
}
