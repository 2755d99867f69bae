package vn.songhanh.ledger.internal;

import java.util.List;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What is going to be confirmed, what that does to the figures, and after it what could not be.
 *
 * @param lines what was chosen and can be confirmed now
 * @param left what was chosen and cannot be, each with why and the way out
 * @param confirmed how many have just been confirmed
 */
public record ConfirmationPage(List<QueueLine> lines, List<Movement> movements, List<Left> left, int confirmed)
        implements Page {

    /** One that is not confirmed. */
    public record Left(QueueLine line, Words why) {}
}
