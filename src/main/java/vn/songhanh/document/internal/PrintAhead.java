package vn.songhanh.document.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Press;
import vn.songhanh.document.Printer;

/** Knows a file by the fingerprint of what it says: a number that another has taken meanwhile makes it another one. */
@Component
class PrintAhead implements Press {

    /** A document that changes so often while it is printed is printed in the transaction at last, and others wait. */
    private static final int ROUNDS = 5;

    private static final ScopedValue<Map<String, Files>> PRINTED = ScopedValue.newInstance();

    /** Undoes the transaction that wants them. */
    private static final class Unprinted extends RuntimeException {
        private final transient List<OfficialDocument> documents;

        private Unprinted(List<OfficialDocument> documents) {
            super("to be printed first", null, false, false);
            this.documents = documents;
        }
    }

    private final Printer printer;

    PrintAhead(Printer printer) {
        this.printer = printer;
    }

    @Override
    public <T> T issuing(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        var printed = new HashMap<String, Files>();
        for (var round = 1; round < ROUNDS; round++) {
            try {
                return ScopedValue.where(PRINTED, printed).call(work::get);
            } catch (Unprinted missing) {
                missing.documents.forEach(document -> printed.put(print(document), printed(document)));
            }
        }
        return work.get();
    }

    @Override
    public List<Files> files(List<OfficialDocument> documents) {
        if (!PRINTED.isBound()) {
            return documents.stream().map(this::printed).toList();
        }
        var printed = PRINTED.get();
        var missing = documents.stream()
                .filter(document -> !printed.containsKey(print(document)))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unprinted(missing);
        }
        return documents.stream()
                .map(document -> Objects.requireNonNull(printed.get(print(document))))
                .toList();
    }

    private static String print(OfficialDocument document) {
        return Making.print(document, DocumentFormat.PDF);
    }

    private Files printed(OfficialDocument document) {
        return new Files(printer.print(document, DocumentFormat.DOCX), printer.print(document, DocumentFormat.PDF));
    }
}
