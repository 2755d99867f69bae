package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Likenesses;
import vn.songhanh.ledger.Shifts;
import vn.songhanh.text.Words;

/** The differences between the two bodies in the period of a review, by cause, with what the sides say to each. */
@Component
class ReconciliationMinutes {

    private final Figures figures;
    private final Shifts shifts;
    private final MissingUnits missing;
    private final RegisterDifferences register;
    private final UnitDifferences unitLevels;
    private final Likenesses likenesses;
    private final ExplanationTable explanations;

    ReconciliationMinutes(
            Figures figures,
            Shifts shifts,
            MissingUnits missing,
            RegisterDifferences register,
            UnitDifferences unitLevels,
            Likenesses likenesses,
            ExplanationTable explanations) {
        this.figures = figures;
        this.shifts = shifts;
        this.missing = missing;
        this.register = register;
        this.unitLevels = unitLevels;
        this.likenesses = likenesses;
        this.explanations = explanations;
    }

    /** As they stand now, in the order of the causes. */
    List<MinutesLine> lines(Review review) {
        var lines = new ArrayList<MinutesLine>();
        lines.addAll(entries(review, Cause.CLAIMED_BY_PARTY, figures.waiting(review.programme(), Side.PARTY)));
        lines.addAll(entries(review, Cause.CLAIMED_BY_UNION, figures.waiting(review.programme(), Side.UNION)));
        lines.addAll(entries(review, Cause.DISPUTED, figures.disputed(review.programme())));
        lines.addAll(toldTwice(lines));
        lines.addAll(register.of(review));
        lines.addAll(missing.of(review));
        lines.addAll(unitLevels.of(review));
        lines.addAll(corrections(review));
        var said = explanations.newest(review.id());
        return lines.stream().map(line -> line.explained(said.get(line.key()))).toList();
    }

    private static List<MinutesLine> entries(Review review, Cause cause, List<EntryLine> entries) {
        return entries.stream()
                .filter(entry -> review.period().contains(entry.countsOn()))
                .map(entry -> line(cause, entry, Words.same(entry.evidence().document())))
                .toList();
    }

    /** Pairs of which one at least is listed: until people decide, each of the two counts for itself. */
    private List<MinutesLine> toldTwice(List<MinutesLine> listed) {
        var keys = listed.stream().map(MinutesLine::key).collect(Collectors.toSet());
        return likenesses.undecided().stream()
                .filter(pair -> keys.contains(key(pair.first())) || keys.contains(key(pair.second())))
                .map(pair -> new MinutesLine(
                        "PAIR:%s-%s".formatted(pair.first().id(), pair.second().id()),
                        Cause.TOLD_TWICE,
                        Words.of("{0} và {1}", "{0} and {1}").with(told(pair.first()), told(pair.second())),
                        "/app/ledger/likenesses/%s/%s"
                                .formatted(pair.first().id(), pair.second().id())))
                .toList();
    }

    private static Words told(EntryLine entry) {
        var document = entry.evidence().document();
        var what = Words.of("{0}, {1}", "{0}, {1}").with(entry.title(), entry.countsOn());
        var with = document.isBlank() ? what : Words.joined("; ", List.of(what, Words.same(document)));
        return Words.of("{0} ({1})", "{0} ({1})").with(with, entry.claimedBy().words());
    }

    private static String key(EntryLine entry) {
        return "ENTRY:" + entry.id();
    }

    /** What people give in Vietnamese an English page leaves to the entry, where it stands. */
    private static Words reason(String reason) {
        var read = HouseReason.read(reason);
        return read.untranslated() ? Words.of(reason, "") : read;
    }

    private static MinutesLine line(Cause cause, EntryLine entry, Words detail) {
        var what = Words.of("{0}, {1}", "{0}, {1}").with(entry.title(), entry.countsOn());
        return new MinutesLine(
                key(entry),
                cause,
                Words.of(with(what.vi(), detail.vi()), with(what.en(), detail.en())),
                "/app/ledger/entries/" + entry.id());
    }

    private static String with(String what, String detail) {
        return detail.isBlank() ? what : what + "; " + detail;
    }

    private List<MinutesLine> corrections(Review review) {
        return shifts.countedIn(review.programme(), review.period()).stream()
                .map(correction -> line(Cause.CORRECTION, correction.entry(), reason(correction.reason())))
                .toList();
    }
}
