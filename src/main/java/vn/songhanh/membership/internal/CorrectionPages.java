package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.web.NotFound;

/** Reads the form of a correction. */
@Service
class CorrectionPages {

    private final Shelf shelf;
    private final Rights rights;
    private final Ledger ledger;

    CorrectionPages(Shelf shelf, Rights rights, Ledger ledger) {
        this.shelf = shelf;
        this.rights = rights;
        this.ledger = ledger;
    }

    /** Of a month that was told and of a union that is one's own. */
    @Transactional(readOnly = true)
    CorrectionPage page(UnitId union, YearMonth month, Optional<MonthForm> form, Map<String, Words> faults) {
        var ground = shelf.ground(month, "", ledger);
        var book = Optional.ofNullable(
                        shelf.mine(ground, List.of(union), rights).get(union))
                .orElseThrow(NotFound::new);
        var told = Optional.ofNullable(book.told()).orElseThrow(NotFound::new);
        var typed = new EnumMap<MovementField, String>(MovementField.class);
        for (var field : MovementField.MOVEMENTS) {
            typed.put(
                    field,
                    form.map(sent -> sent.typed(union, field)).orElse(Integer.toString(field.of(told.movements()))));
        }
        return new CorrectionPage(
                union.value(),
                book.union().name(),
                month.toString(),
                Period.month(month).name(),
                book.balance(month),
                ObjectionWords.of(told.movements()),
                told.by(),
                told.at(),
                told.number(),
                typed,
                form.map(MonthForm::reason).orElse(""),
                ground.locked() == null ? null : ground.locked().name(),
                faults);
    }
}
