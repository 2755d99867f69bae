package vn.songhanh.membership.internal;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Reads the quick form of a month. */
@Service
class MonthPages {

    private final Rounds rounds;
    private final Rights rights;
    private final Shelf shelf;
    private final Ledger ledger;

    MonthPages(Rounds rounds, Rights rights, Shelf shelf, Ledger ledger) {
        this.rounds = rounds;
        this.rights = rights;
        this.shelf = shelf;
        this.ledger = ledger;
    }

    @Transactional(readOnly = true)
    MonthFormPage page(
            YearMonth month, MembershipQuestion question, MonthForm form, Map<String, Words> faults, Mandate mandate) {
        var ground = shelf.ground(month, form.reason(), ledger);
        var top = question.chosenUnit().orElseGet(() -> rights.top(mandate, month.atEndOfMonth()));
        var round = rounds.of(month, top).orElseThrow(NotFound::new);
        var reach = rights.reach(month);
        var living = round.living().stream()
                .filter(book -> MembershipPages.fits(book, question))
                .filter(book ->
                        reach.isEmpty() || reach.get().contains(book.union().id()))
                .toList();
        var from = Math.min((question.chosenPage() - 1) * MonthFormPage.ROWS, living.size());
        var all = new LinkedHashMap<>(faults);
        ground.against().stream()
                .filter(Objection.NotOver.class::isInstance)
                .forEach(objection -> all.put("", ObjectionWords.of(objection)));
        return new MonthFormPage(
                question,
                MembershipPages.month(month, Round.over(ground.today())),
                round.top().name(),
                ground.locked() == null ? null : ground.locked().name(),
                rows(living.stream().skip(from).limit(MonthFormPage.ROWS).toList(), month, form),
                living.size(),
                (int) living.stream().filter(book -> book.told() == null).count(),
                living.isEmpty() ? 0 : from + 1,
                form.rest(),
                form.reason(),
                form.sure(),
                all);
    }

    /** What was objected, at the field where it is mended. */
    static Map<String, Words> faults(Map<UnitId, List<Objection>> objections) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach((union, against) -> against.forEach(
                objection -> faults.putIfAbsent(field(union, objection), ObjectionWords.of(objection))));
        if (objections.values().stream().flatMap(List::stream).anyMatch(Objection.AlreadyCounted.class::isInstance)) {
            faults.putIfAbsent(
                    MonthForm.SURE,
                    Words.of(
                            "Chỉ đánh dấu nếu đúng là có thêm từng ấy người.",
                            "Tick only if as many more indeed came."));
        }
        return faults;
    }

    private static String field(UnitId union, Objection objection) {
        return switch (objection) {
            case Objection.ReasonMissing _, Objection.CorrectionWithoutReason _ -> MonthForm.REASON;
            case Objection.NotOver _, Objection.NoProgramme _ -> "";
            case Objection.OpeningMissing _, Objection.OpeningFollows _ -> MovementField.OPENING.of(union);
            case Objection.BelowZero _ -> MovementField.LEFT.of(union);
            case Objection.UnknownUnion _,
                    Objection.BeforeItBegan _,
                    Objection.BeforeTheOpening _,
                    Objection.Ended _,
                    Objection.AlreadyTold _,
                    Objection.AlreadyCounted _,
                    Objection.TooMany _,
                    Objection.NothingChanged _,
                    Objection.ChangedMeanwhile _,
                    Objection.EntryStands _ -> MovementField.JOINED.of(union);
        };
    }

    private static List<MonthFormPage.Row> rows(List<Book> books, YearMonth month, MonthForm form) {
        return books.stream().map(book -> row(book, month, form)).toList();
    }

    private static MonthFormPage.Row row(Book book, YearMonth month, MonthForm form) {
        var union = book.union();
        var typed = new EnumMap<MovementField, String>(MovementField.class);
        for (var field : MovementField.values()) {
            typed.put(field, form.typed(union.id(), field));
        }
        return new MonthFormPage.Row(
                union.id().value(),
                union.name(),
                book.balance(month),
                book.told() == null ? book.beside(month) : 0,
                book.first() != null,
                book.carried(),
                Optional.ofNullable(book.told()).map(MonthPages::told).orElse(null),
                typed);
    }

    private static @Nullable Words told(TellingTable.Row told) {
        return Words.of("{0}, {1}", "{0}, {1}").with(told.by(), Dateline.minute(told.at()));
    }
}
