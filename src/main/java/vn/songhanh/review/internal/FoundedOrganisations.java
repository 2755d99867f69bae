package vn.songhanh.review.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;

/** The entries behind the founding indicators: the annex lists exactly what the figures count. */
@Component
class FoundedOrganisations {

    /** Party cells, Party committees, subordinate cells, unions. */
    private static final List<String> INDICATORS = List.of("3.05a", "3.05b", "3.05c", "3.06");

    /** The entry's title says what was done; the list says what there is. */
    private static final Pattern WHAT_WAS_DONE = Pattern.compile("^Thành lập ");

    private static final int ALL = 100_000;

    private final Figures figures;
    private final Enterprises register;

    FoundedOrganisations(Figures figures, Enterprises register) {
        this.figures = figures;
        this.register = register;
    }

    /** In the order of the indicators, and of time below each. */
    List<Report.Founded> of(FigureQuery query) {
        return INDICATORS.stream()
                .flatMap(indicator -> figures.entries(indicator, query, ALL).stream()
                        .filter(FoundedOrganisations::counts)
                        .sorted(Comparator.comparing(EntryLine::happenedOn)
                                .thenComparing(line -> line.id().value()))
                        .map(this::founded))
                .toList();
    }

    private static boolean counts(EntryLine line) {
        return line.state() == ClaimState.CONFIRMED && line.quantity() > 0 && line.reversedBy() == null;
    }

    private Report.Founded founded(EntryLine line) {
        var enterprise = line.enterprise();
        var code = enterprise == null
                ? ""
                : register.standing(enterprise, line.happenedOn())
                        .map(standing -> standing.code())
                        .orElse("");
        return new Report.Founded(
                line.kind().words(),
                WHAT_WAS_DONE.matcher(line.title().vi()).replaceFirst(""),
                code,
                line.happenedOn(),
                line.evidence().document(),
                line.evidence().decidedOn());
    }
}
