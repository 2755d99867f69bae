package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.sheet.CellPlace;
import vn.songhanh.sheet.HeaderRow;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** An officer says what the columns of a list hold, of which day it is, and who is to manage what is new. */
@Service
class MapColumns {

    private static final int SAMPLES = 3;

    private final ImportTable imports;
    private final ImportWishTable wishes;
    private final AssessImport assess;
    private final UnitChoices units;
    private final Clock clock;

    MapColumns(ImportTable imports, ImportWishTable wishes, AssessImport assess, UnitChoices units, Clock clock) {
        this.imports = imports;
        this.wishes = wishes;
        this.assess = assess;
        this.units = units;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ImportMappingPage page(ImportId id, Mandate mandate) {
        var brought = imports.find(id).orElseThrow(NotFound::new);
        var heads = heads(brought);
        var today = VietnamTime.today(clock);
        return new ImportMappingPage(
                ImportPages.path(id),
                brought.fileName(),
                brought.asOf(),
                today,
                knownFrom(brought),
                brought.managing() == null ? "" : brought.managing().toString(),
                units.below(mandate.unit(), today),
                IntStream.range(0, heads.size())
                        .mapToObj(number -> sheet(number, heads.get(number)))
                        .toList(),
                Assessment.missing(heads));
    }

    /** Fields: {@code first:0}, {@code last:0}, and {@code column:0:4} for the fifth column of the first sheet. */
    @Transactional
    void map(ImportId id, Map<String, String> fields, Mandate mandate) {
        var brought = imports.find(id)
                .filter(one -> ImportPages.writable(one, mandate))
                .orElseThrow(NotFound::new);
        var heads = heads(brought);
        for (var number = 0; number < heads.size(); number++) {
            var head = heads.get(number);
            var first = number(fields.get("first:" + number), head.firstRow());
            var last = Math.max(first, number(fields.get("last:" + number), head.lastRow()));
            wishes.put(id, head.sheet().name(), new Mapping.SheetMapping(first, last, columns(fields, number)));
        }
        var today = VietnamTime.today(clock);
        var asOf = day(fields.get("asOf"), today, brought.asOf());
        var managing = fields.getOrDefault("unit", "");
        imports.terms(
                id,
                asOf,
                day(fields.get("knownFrom"), asOf, KnownSince.byDefault(asOf, null)),
                units.below(mandate.unit(), today).containsKey(managing) ? new UnitId(Long.parseLong(managing)) : null);
    }

    private static LocalDate knownFrom(Import brought) {
        return brought.knownFrom() == null ? KnownSince.byDefault(brought.asOf(), null) : brought.knownFrom();
    }

    private static LocalDate day(@Nullable String typed, LocalDate latest, LocalDate otherwise) {
        return TypedDate.read(Typed.line(typed)) instanceof TypedDate.Day(var day) && !day.isAfter(latest)
                ? day
                : otherwise;
    }

    private static Map<Column, Integer> columns(Map<String, String> fields, int sheet) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var prefix = "column:" + sheet + ":";
        fields.forEach((field, value) -> {
            if (field.startsWith(prefix) && field.substring(prefix.length()).matches("\\d{1,4}")) {
                Column.of(value)
                        .ifPresent(column ->
                                columns.putIfAbsent(column, Integer.parseInt(field.substring(prefix.length()))));
            }
        });
        return columns;
    }

    private List<HeaderRow<Column>> heads(Import brought) {
        return wishes.mapping(brought.id()).heads(assess.workbook(brought));
    }

    private static ImportMappingPage.SheetColumns sheet(int number, HeaderRow<Column> head) {
        var samples = head.data().stream().limit(SAMPLES).toList();
        return new ImportMappingPage.SheetColumns(
                number,
                head.sheet().name(),
                head.firstRow(),
                head.lastRow(),
                head.titles().stream()
                        .map(title -> new ImportMappingPage.OneColumn(
                                title.column(),
                                CellPlace.letters(title.column()),
                                title.text(),
                                samples.stream()
                                        .map(row ->
                                                row.row().cell(title.column()).text())
                                        .filter(text -> !text.isEmpty())
                                        .toList(),
                                kind(head, title.column()),
                                head.doubtful().stream()
                                        .anyMatch(column ->
                                                Objects.equals(head.columns().get(column), title.column()))))
                        .toList());
    }

    private static String kind(HeaderRow<Column> head, int index) {
        return head.columns().entrySet().stream()
                .filter(column -> column.getValue() == index && column.getKey().taken())
                .map(column -> column.getKey().slug())
                .findFirst()
                .orElse("");
    }

    private static int number(@Nullable String typed, int otherwise) {
        return typed != null && typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : otherwise;
    }
}
