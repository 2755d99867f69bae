package vn.songhanh.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Voice;

/** Sends one person the digest of one day, once: what is noted as sent is not sent again. */
@Service
class SendDigest {

    static final String TASK = "digest";

    private final DigestTable digests;
    private final DrawUpDigest drawing;
    private final PostOffice post;
    private final MailSettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    SendDigest(
            DigestTable digests,
            DrawUpDigest drawing,
            PostOffice post,
            MailSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.digests = digests;
        this.drawing = drawing;
        this.post = post;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws MailException when the server is away: the job tries again later */
    void send(AccountId account, LocalDate day) {
        var choice = house(() -> digests.sent(account, day)
                ? Optional.<Choice>empty()
                : digests.of(account).filter(one -> one.rhythm() != Rhythm.NEVER));
        if (choice.isEmpty()) {
            return;
        }
        var digest = drawing.of(account, day);
        if (digest.empty()) {
            note(account, day, DigestTable.State.EMPTY, "");
            return;
        }
        try {
            post.send(letter(choice.get(), digest));
            note(account, day, DigestTable.State.SENT, "");
        } catch (MailException failure) {
            note(account, day, DigestTable.State.WAITING, PostOffice.reason(failure));
            throw failure;
        }
    }

    private PostOffice.Letter letter(Choice choice, Digest digest) {
        return new PostOffice.Letter(
                choice.mail(),
                digest.subject(choice.language()),
                digest.text(choice.language(), settings.base()),
                "digest.%s.%s".formatted(choice.account(), digest.day()));
    }

    private void note(AccountId account, LocalDate day, DigestTable.State state, String fault) {
        house(() -> {
            digests.note(account, day, state, fault, clock.instant());
            return state;
        });
    }

    private <T> T house(Supplier<T> work) {
        return Voice.house(TASK, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
