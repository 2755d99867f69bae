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

    /** What is asked for and was not said. */
    List<Objection> missing() {
        var missing = new ArrayList<Objection>();
        if (tradeTyped().isEmpty()) {
            missing.add(new Objection.Missing(Part.TRADE));
        }
        if (chosen(place).isEmpty()) {
            missing.add(new Objection.Missing(Part.PLACE));
        }
        if (chosen(unit).isEmpty()) {
            missing.add(new Objection.Missing(Part.ANSWERING));
        }
        if (listedOn() == null) {
            missing.add(new Objection.Missing(Part.DATE));
        }
        return missing;
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
