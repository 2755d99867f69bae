package vn.songhanh.sheet;

import java.io.Serial;
import vn.songhanh.text.Words;

/** Stops the reading of a file wherever it is found out that it cannot be read; {@link Workbook#open} makes an answer of it. */
final class RefusedFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient Words words;

    RefusedFile(Refusal reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        words = reason.words().with(arguments);
    }

    Refusal reason() {
        return reason;
    }

    Words words() {
        return words;
    }
}
