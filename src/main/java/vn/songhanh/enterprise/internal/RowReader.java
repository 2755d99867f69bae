package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.sheet.Cell;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.Fold;
import vn.songhanh.text.LegalForm;
import vn.songhanh.text.Typed;

/** Reads the rows of a list one after the other; every fault of a row is gathered, none hides another. */
final class RowReader {

    private static final Pattern DITTO = Pattern.compile("-?\\s*(nt|NT|như trên|\"|''|”|nt\\.)\\s*-?");
    private static final Pattern REMARK_ON_STATUS =
            Pattern.compile(".*(giai the|tam ngung|tam dung|ngung hoat dong|pha san|cham dut|bo dia chi).*");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)(\\d{2,5})(?!\\d)");

    private final Places places;
    private final Managers managers;
    private final LocalDate asOf;
    private final Map<Column, String> above = new EnumMap<>(Column.class);
    private List<ImportFault> faults = new ArrayList<>();

    RowReader(Places places, Managers managers, LocalDate asOf) {
        this.places = places;
        this.managers = managers;
        this.asOf = asOf;
    }

    /**
     * @param told null where the row is refused
     * @param faults in the order of the columns
     */
    record ReadRow(SheetRow<Column> row, @Nullable Told told, List<ImportFault> faults) {

        boolean refused() {
            return told == null;
        }

        ReadRow and(ImportFault fault) {
            var all = new ArrayList<>(faults);
            all.add(fault);
            return new ReadRow(row, fault.refuses() ? null : told, List.copyOf(all));
        }
    }

    ReadRow read(SheetRow<Column> row) {
        faults = new ArrayList<>();
        var code = code(row);
        var name = name(row);
        var numbers = new NumberReader(row, asOf, faults);
        var place = place(row);
        var people = numbers.people();
        var registeredOn = numbers.day(Column.REGISTERED_ON);
        var form = form(row);
        var sector = sector(row);
        var industry = industry(row);
        var status = status(row);
        var managing = managing(row);
        remark(row);
        faults.sort(java.util.Comparator.comparingInt(fault -> fault.place().column()));
        var refused = faults.stream().anyMatch(ImportFault::refuses);
        var told = refused || code == null
                ? null
                : new Told(
                        code,
                        EnterpriseName.of(name),
                        form,
                        sector,
                        place.street(),
                        place.ward(),
                        industry,
                        registeredOn,
                        status,
                        managing,
                        people);
        return new ReadRow(row, told, List.copyOf(faults));
    }

    private @Nullable EnterpriseCode code(SheetRow<Column> row) {
        var written = text(row, Column.CODE);
        return switch (EnterpriseCode.read(written)) {
            case EnterpriseCode.Reading.NotACode not -> {
                fault(row, Column.CODE, faultOf(not.fault()), written);
                yield null;
            }
            case EnterpriseCode.Reading.Understood(var code, var warnings) -> {
                warnings.forEach(warning -> fault(row, Column.CODE, faultOf(warning), code.value()));
                yield code;
            }
        };
    }

    private static FaultCode faultOf(EnterpriseCode.Fault fault) {
        return switch (fault) {
            case EMPTY -> FaultCode.CODE_MISSING;
            case ROUNDED_BY_SPREADSHEET -> FaultCode.CODE_ROUNDED;
            case NOT_DIGITS -> FaultCode.CODE_NOT_DIGITS;
            case WRONG_LENGTH -> FaultCode.CODE_WRONG_LENGTH;
            case SUFFIX_ZERO -> FaultCode.CODE_SUFFIX_ZERO;
        };
    }

    private static FaultCode faultOf(EnterpriseCode.Warning warning) {
        return switch (warning) {
            case CHECK_DIGIT_WRONG -> FaultCode.CODE_CHECK_DIGIT;
            case CHECK_DIGIT_IMPOSSIBLE -> FaultCode.CODE_CHECK_DIGIT_IMPOSSIBLE;
            case LEADING_ZERO_RESTORED -> FaultCode.CODE_LEADING_ZERO;
            case LETTER_READ_AS_DIGIT -> FaultCode.CODE_LETTER;
            case PROVINCE_UNKNOWN -> FaultCode.CODE_PROVINCE;
        };
    }

    private String name(SheetRow<Column> row) {
        var name = text(row, Column.NAME);
        if (Fold.search(name).isEmpty()) {
            fault(row, Column.NAME, FaultCode.NAME_MISSING);
        }
        return name;
    }

    private @Nullable LegalForm form(SheetRow<Column> row) {
        return known(row, Column.LEGAL_FORM, Vocabulary::form, FaultCode.FORM_UNKNOWN);
    }

    private @Nullable OwnershipSector sector(SheetRow<Column> row) {
        return known(row, Column.SECTOR, Vocabulary::sector, FaultCode.SECTOR_UNKNOWN);
    }

    private @Nullable TaxStatus status(SheetRow<Column> row) {
        return known(row, Column.STATUS, Vocabulary::status, FaultCode.STATUS_UNKNOWN);
    }

    private <T> @Nullable T known(
            SheetRow<Column> row,
            Column column,
            java.util.function.Function<String, Optional<T>> vocabulary,
            FaultCode fault) {
        var said = aboveToo(row, column);
        if (said.isEmpty()) {
            return null;
        }
        var known = vocabulary.apply(said);
        if (known.isEmpty()) {
            fault(row, column, fault, said);
        }
        return known.orElse(null);
    }

    /** The code stands alone, before its name, or first among several. */
    private @Nullable Industry industry(SheetRow<Column> row) {
        var said = text(row, Column.INDUSTRY);
        var version = asOf.isBefore(LocalDate.of(2025, 11, 15)) ? "2018" : Industries.NEWEST;
        if (said.isEmpty()) {
            return null;
        }
        var digits = FOUR_DIGITS.matcher(said);
        var industry = digits.find() ? new Industry(version, digits.group(1)) : new Industry(version, said);
        if (!Industries.known(industry)) {
            fault(row, Column.INDUSTRY, FaultCode.INDUSTRY_UNKNOWN, said, version);
            return null;
        }
        return industry;
    }

    private record Place(String street, @Nullable UnitId ward) {}

    /** The ward column, else the ward in the address; likewise the district, else that of the group of rows. */
    private Place place(SheetRow<Column> row) {
        var written = aboveToo(row, Column.ADDRESS);
        var address = Places.Address.of(written);
        var wardColumn = aboveToo(row, Column.WARD);
        var ward = wardColumn.isEmpty() ? address.ward() : wardColumn;
        if (ward.isEmpty()) {
            return new Place(written, null);
        }
        var district = aboveToo(row, Column.DISTRICT);
        var told = !district.isEmpty() ? district : address.district().isEmpty() ? row.group() : address.district();
        var column = wardColumn.isEmpty() ? Column.ADDRESS : Column.WARD;
        return switch (places.find(ward, told)) {
            case Places.Search.Found(var found) -> new Place(address.street(), found);
            case Places.Search.Ambiguous _ -> {
                fault(row, column, FaultCode.WARD_AMBIGUOUS, ward);
                yield new Place(whole(written, ward, district), null);
            }
            case Places.Search.Unknown _ -> {
                fault(row, column, FaultCode.WARD_UNKNOWN, ward);
                yield new Place(whole(written, ward, district), null);
            }
        };
    }

    /** What could not be found in the territory is at least not lost. */
    private static String whole(String written, String ward, String district) {
        var whole = new ArrayList<String>();
        for (var part : List.of(written, ward, district)) {
            if (!part.isEmpty() && whole.stream().noneMatch(said -> said.contains(part))) {
                whole.add(part);
            }
        }
        return String.join(", ", whole);
    }

    private @Nullable UnitId managing(SheetRow<Column> row) {
        var said = aboveToo(row, Column.MANAGING_UNIT);
        if (!said.isEmpty() && managers.find(said).isEmpty()) {
            fault(row, Column.MANAGING_UNIT, FaultCode.UNIT_UNKNOWN, said);
        }
        return managers.find(said).orElse(null);
    }

    private void remark(SheetRow<Column> row) {
        var remark = text(row, Column.REMARK);
        if (REMARK_ON_STATUS.matcher(Fold.search(remark)).matches()) {
            fault(row, Column.REMARK, FaultCode.REMARK_ON_STATUS, remark);
        }
    }

    /** "nt" and its like repeat what stands above. */
    private String aboveToo(SheetRow<Column> row, Column column) {
        var text = text(row, column);
        if (DITTO.matcher(text).matches()) {
            return above.getOrDefault(column, "");
        }
        above.put(column, text);
        return text;
    }

    private static String text(SheetRow<Column> row, Column column) {
        var cell = row.cell(column);
        return cell instanceof Cell.Fault ? "" : Typed.line(cell.text());
    }

    private void fault(SheetRow<Column> row, Column column, FaultCode code, Object... found) {
        faults.add(ImportFault.of(row.place(column), code, found));
    }
}
