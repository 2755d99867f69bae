package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Said;

/** What was typed to open a case of a trade, as it stands in the form. */
public record TradeForm(
        @Nullable String trade,
        @Nullable String area,
        @Nullable String place,
        @Nullable String unit,
        @Nullable String on) {

    /** Letters, so that the usual name of the union fits into a name of the tree. */
    public static final int LONGEST_TRADE = 120;

    public static final int LONGEST_AREA = 100;

    public String tradeTyped() {
        return Typed.line(trade);
    }

    public String areaTyped() {
        return Typed.line(area);
    }

    public String placeChosen() {
        return Typed.line(place);
    }

    public String unitChosen() {
        return Typed.line(unit);
    }

    public String day() {
        return Typed.line(on);
    }

    /** The day on which it was listed; null where none can be read. */
    @Nullable
    LocalDate listedOn() {
        return TypedDate.read(day()) instanceof TypedDate.Day(var date) ? date : null;
    }

    /** What is asked for and was not said, or at too great length. */
    List<Objection> faults() {
        var faults = new ArrayList<Objection>();
        if (tradeTyped().isEmpty()) {
            faults.add(new Objection.Missing(Part.TRADE));
        }
        if (tradeTyped().length() > LONGEST_TRADE) {
            faults.add(new Objection.TooLong(Part.TRADE, LONGEST_TRADE));
        }
        if (areaTyped().length() > LONGEST_AREA) {
            faults.add(new Objection.TooLong(Part.AREA, LONGEST_AREA));
        }
        if (chosen(place).isEmpty()) {
            faults.add(new Objection.Missing(Part.PLACE));
        }
        if (chosen(unit).isEmpty()) {
            faults.add(new Objection.Missing(Part.ANSWERING));
        }
        if (listedOn() == null) {
            faults.add(new Objection.Missing(Part.DATE));
        }
        return faults;
    }

    About.Trade about() {
        return new About.Trade(
                tradeTyped(),
                areaTyped(),
                chosen(place).orElseThrow(),
                chosen(unit).orElseThrow());
    }

    private static Optional<UnitId> chosen(@Nullable String unit) {
        return Said.number(Typed.line(unit)).map(UnitId::new);
    }
}
