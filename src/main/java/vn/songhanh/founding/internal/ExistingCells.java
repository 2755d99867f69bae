package vn.songhanh.founding.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.sheet.SheetRow;
import vn.songhanh.sheet.Tick;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;

/** What a row of a list says, as it would be typed into the form. */
record ExistingCells(SheetRow<ExistingColumn> row) {

    static ExistingCells of(SheetRow<ExistingColumn> row) {
        return new ExistingCells(row);
    }

    /** The row only names an enterprise, as the list that is taken away does. */
    boolean isEmpty() {
        return Stream.of(
                        ExistingColumn.KIND,
                        ExistingColumn.NAME,
                        ExistingColumn.NUMBER,
                        ExistingColumn.ON,
                        ExistingColumn.COMBINED)
                .allMatch(column -> text(column).isEmpty());
    }

    EnterpriseCode.Reading reading() {
        return EnterpriseCode.read(text(ExistingColumn.CODE));
    }

    /** As the register writes it, where it can be read. */
    String code() {
        return reading() instanceof EnterpriseCode.Reading.Understood(var code, var _)
                ? code.value()
                : text(ExistingColumn.CODE);
    }

    String unit() {
        return text(ExistingColumn.UNIT);
    }

    List<ExistingFault> faults() {
        return combined().isPresent()
                ? List.of()
                : List.of(ExistingFault.of(row, ExistingColumn.COMBINED, ExistingWords.TICK));
    }

    /** There is one kind of union to choose from, so that nobody has to write it. */
    ExistingForm form(Side side) {
        return new ExistingForm(
                kind(side),
                text(ExistingColumn.NAME),
                text(ExistingColumn.NUMBER),
                text(ExistingColumn.ON),
                combined().orElse(false) ? "true" : null);
    }

    private Optional<Boolean> combined() {
        return Tick.read(text(ExistingColumn.COMBINED));
    }

    private String kind(Side side) {
        var typed = text(ExistingColumn.KIND);
        if (typed.isEmpty() && side == Side.UNION) {
            return UnitKind.GRASSROOTS_UNION.name();
        }
        var said = Fold.search(typed);
        return Arrays.stream(UnitKind.values())
                .filter(kind -> said.equals(Fold.search(kind.words().vi()))
                        || said.equals(Fold.search(kind.words().en()))
                        || kind == UnitKind.GRASSROOTS_UNION && said.equals("cdcs"))
                .findFirst()
                .map(Enum::name)
                .orElse(typed);
    }

    private String text(ExistingColumn column) {
        return Typed.line(row.cell(column).text());
    }
}
