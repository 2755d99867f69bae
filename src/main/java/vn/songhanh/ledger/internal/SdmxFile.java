package vn.songhanh.ledger.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.songhanh.ledger.Pivot.Amount;
import vn.songhanh.ledger.PivotQuery.RowKey;
import vn.songhanh.ledger.internal.FigureSheet.Cell;
import vn.songhanh.ledger.internal.FigureSheet.Line;
import vn.songhanh.time.Period;

/**
 * A table of figures as SDMX-CSV 2.0: one line an observation, codes and no words, so that a machine reads the same numbers.
 * Total rows are observations of the unit, sector or enterprise that they total.
 *
 * @param at what the whole file is cut to
 */
record SdmxFile(FigureSheet table, Scope at) {

    /** All of them: the code of SDMX for a total. */
    private static final String TOTAL = "_T";

    /** No unit of the line in question. */
    private static final String NOT_APPLICABLE = "_Z";

    private static final String STRUCTURE_ID = "SONGHANH:LEDGER_FIGURES(1.0)";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "STRUCTURE",
                    "STRUCTURE_ID",
                    "ACTION",
                    "INDICATOR",
                    "UNIT",
                    "REF_AREA",
                    "SECTOR",
                    "ENTERPRISE",
                    "CLAIM_STATE",
                    "TIME_PERIOD",
                    "OBS_VALUE",
                    "UNIT_MEASURE",
                    "OBS_STATUS",
                    "OBS_PART",
                    "OBS_WHOLE",
                    "PROGRAMME",
                    "STRUCTURE_ON",
                    "LEDGER_POSITION",
                    "ROW_NAME")
            .get();

    /** What every observation of a file has in common. */
    record Scope(String programme, ViewWords seen, ClaimColumn column) {}

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(writer, FORMAT)) {
            for (var line : table.lines().toList()) {
                for (var cell : line.cells()) {
                    csv.printRecord(observation(line, cell));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> observation(Line line, Cell cell) {
        var amount = cell.amount();
        return List.of(
                "dataflow",
                STRUCTURE_ID,
                "I",
                line.indicator().code(),
                unit(line.key()),
                area(),
                sector(line.key()),
                line.key() instanceof RowKey.OfEnterprise one ? one.enterprise().toString() : TOTAL,
                at.column().name(),
                time(cell.period()),
                TableFile.number(cell),
                amount != null && amount.whole() != null
                        ? "PT"
                        : line.indicator().unit().en(),
                status(cell),
                amount == null || amount.whole() == null ? "" : Long.toString(amount.part()),
                whole(amount),
                at.programme(),
                at.seen().structureDay().map(LocalDate::toString).orElse(""),
                Long.toString(table.position()),
                line.name().vi());
    }

    private static String whole(@org.jspecify.annotations.Nullable Amount amount) {
        return amount == null || amount.whole() == null ? "" : Long.toString(amount.whole());
    }

    /** What all of it lies in beside: a place or zone, and where units stood. */
    private String area() {
        var area = Stream.concat(
                        at.seen().chosenTerritory().stream().map(Object::toString),
                        at.seen().chosenStanding().stream().map(SdmxFile::unit))
                .collect(Collectors.joining("+"));
        return area.isEmpty() ? TOTAL : area;
    }

    /** What lies in no other row has a code of its own, so that no two observations are of the same. */
    private static String unit(RowKey key) {
        return switch (key) {
            case RowKey.Directly(var unit) -> unit + "_DIRECT";
            case RowKey.OfUnitBelow(var unit, var above) ->
                above.map(over -> unit + "_BELOW_" + over).orElse(unit + "_TOP");
            case RowKey.Nowhere _ -> NOT_APPLICABLE;
            default -> FigureQuestion.unit(key).map(Object::toString).orElse(TOTAL);
        };
    }

    private String sector(RowKey key) {
        return switch (key) {
            case RowKey.OfSector one -> one.sector().name();
            case RowKey.OfNoEnterprise _ -> NOT_APPLICABLE;
            default -> at.seen().chosenSector().map(Enum::name).orElse(TOTAL);
        };
    }

    /** Both bodies count it (A, normal); one of them does, or they differ (V, unvalidated); there can be none (M) or none yet (L). */
    private String status(Cell cell) {
        var gap = cell.gap();
        if (gap == null) {
            return at.column() == ClaimColumn.CONFIRMED ? "A" : "V";
        }
        return switch (gap) {
            case AHEAD, BEFORE, OF_NOTHING -> "M";
            case ELSEWHERE, LATER, UNCOUNTED -> "L";
        };
    }

    /** Months, quarters, half-years and years by their codes ({@code 2026-S1} is a half-year), anything longer as a range. */
    private static String time(Period period) {
        var code = period.code();
        if (code.contains("..")) {
            var years = period.last().getYear() - period.first().getYear() + 1;
            return "%s/P%dY".formatted(period.first(), years);
        }
        return code.replace("-H", "-S");
    }
}
