package vn.songhanh.ledger.internal;

import vn.songhanh.ledger.EntryLine;

/**
 * An entry with what people decide by.
 *
 * @param enterprise its name as the register writes it; empty for facts of no single enterprise
 * @param unit the unit it counts for, as it was called that day; empty where no unit looked after the enterprise
 * @param since the position since which it stands as it does
 */
public record QueueLine(EntryLine line, String enterprise, String unit, long since) {

    /** The name by which the look's sign knows the state. */
    public String sign() {
        return LedgerWords.sign(line.state());
    }

    /** As a form carries what was looked at. */
    public String seen() {
        return "%s-%d".formatted(line.id(), since);
    }
}
