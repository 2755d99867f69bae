package vn.songhanh.candidate.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Voice;

/** Seals the names that an older version has written; and finds at the start, not at the first page, that the key is another. */
@Component
class SealNames implements ApplicationRunner {

    private final NameTable names;
    private final TransactionTemplate transaction;

    SealNames(NameTable names, TransactionTemplate transaction) {
        this.names = names;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Voice.house("names", () -> transaction.execute(_ -> names.seal()));
    }
}
