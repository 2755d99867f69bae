package vn.songhanh.document.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Makings;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Printer;
import vn.songhanh.document.Printout;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Reply;

/**
 * Prints short documents at once and long ones in the workshop. That one is being made stands in the database; what a restart cut off
 * is begun anew by whoever looks for it, in their own voice, as the data stand then.
 */
@Component
class MakeFiles implements Makings {

    /** Up to here a person does not notice that they wait. */
    private static final int ROWS_AT_ONCE = 300;

    private final Printer press;
    private final MakingTable makings;
    private final Workshop workshop;
    private final TransactionOperations transactions;
    private final Clock clock;

    MakeFiles(Printer press, MakingTable makings, Workshop workshop, TransactionOperations transactions, Clock clock) {
        this.press = press;
        this.makings = makings;
        this.workshop = workshop;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Reply file(Printout printout, DocumentFormat format, String name, String address) {
        return switch (printout) {
            case Printout.Kept(var bytes) -> download(name + format.ending(), format, bytes);
            case Printout.Draft(var document)
            when document.rows() <= ROWS_AT_ONCE ->
                download(name + format.ending(), format, press.print(document, format));
            case Printout.Draft(var document) -> made(document, Making.begun(document, format, name, address));
        };
    }

    @Override
    public byte[] firstPage(Printout printout) {
        return press.preview(
                switch (printout) {
                    case Printout.Kept(var bytes) -> bytes;
                    case Printout.Draft(var document) -> press.print(document.opening(), DocumentFormat.PDF);
                });
    }

    static Reply download(String name, DocumentFormat format, byte[] bytes) {
        return Reply.download(name, format.mediaType(), out -> out.write(bytes));
    }

    private Reply made(OfficialDocument document, Making making) {
        var order = Workshop.Order.of(Voice.mandate(), making.print());
        if (workshop.progress(order).isEmpty()) {
            var made = inTransaction(() -> makings.bytes(making.print()));
            if (made.isPresent()) {
                return download(making.name(), making.format(), made.get());
            }
            take(order, document, making);
        }
        return Reply.seeOther(making.page());
    }

    private void take(Workshop.Order order, OfficialDocument document, Making making) {
        var speaker = Voice.speaker().orElseThrow();
        try {
            workshop.take(
                    order,
                    () -> transactions.executeWithoutResult(_ -> makings.begin(making, clock.instant())),
                    progress -> Voice.as(speaker, () -> {
                        make(document, making, progress);
                        return making;
                    }));
        } catch (RejectedExecutionException _) {
            throw new Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    Words.of(
                            "Đang có quá nhiều tệp chờ tạo. Thử lại sau vài phút.",
                            "Too many files are waiting to be made. Try again in a few minutes."));
        }
    }

    private void make(OfficialDocument document, Making making, IntConsumer progress) {
        try {
            var bytes = press.print(document, making.format(), progress);
            transactions.executeWithoutResult(_ -> makings.done(making.print(), bytes));
        } catch (RuntimeException | Error failure) {
            // whatever it was: a person waits for the word
            transactions.executeWithoutResult(_ -> makings.failed(making.print()));
            throw failure;
        }
    }

    private <T> Optional<T> inTransaction(Supplier<Optional<T>> work) {
        var found = transactions.execute(_ -> work.get());
        return found == null ? Optional.empty() : found;
    }
}
