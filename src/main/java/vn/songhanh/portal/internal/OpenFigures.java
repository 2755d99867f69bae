package vn.songhanh.portal.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.FewPersons;
import vn.songhanh.programme.Programme;

/**
 * The confirmed figures of a programme for those who want to reckon with them: one row for each indicator and year; {@link FewPersons} are
 * {@code <5} and are not summed.
 */
final class OpenFigures {

    /** Spreadsheet programs take a file for UTF-8 only when it begins with this mark. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "programme",
                    "year",
                    "group",
                    "indicator",
                    "name_vi",
                    "name_en",
                    "unit_vi",
                    "unit_en",
                    "plan",
                    "confirmed",
                    "confirmed_since_start")
            .get();

    private OpenFigures() {}

    static byte[] written(Programme programme, Map<Integer, List<Figure>> byYear) {
        var out = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var rows = new CSVPrinter(writer, FORMAT)) {
                for (var year : byYear.entrySet()) {
                    for (var figure : year.getValue()) {
                        row(rows, programme, year.getKey(), figure);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(CSVPrinter rows, Programme programme, int year, Figure figure) throws IOException {
        var indicator = figure.indicator();
        rows.printRecord(
                programme.code(),
                year,
                indicator.group(),
                indicator.code(),
                indicator.name().vi(),
                indicator.name().en(),
                indicator.unit().vi(),
                indicator.unit().en(),
                written(figure.plan()),
                FewPersons.hides(indicator, figure.confirmed()) ? FewPersons.SIGN : written(figure.confirmed()),
                FewPersons.counts(indicator) ? "" : written(figure.sinceStart()));
    }

    private static String written(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
