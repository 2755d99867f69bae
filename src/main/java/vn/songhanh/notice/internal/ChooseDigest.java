package vn.songhanh.notice.internal;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.text.Words;

/** Shows and sets how a person wants their digest. */
@Service
class ChooseDigest {

    private final DigestTable digests;
    private final MailSettings settings;
    private final Clock clock;

    ChooseDigest(DigestTable digests, MailSettings settings, Clock clock) {
        this.digests = digests;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    DigestPage page(AccountId account) {
        var form = digests.of(account)
                .map(DigestForm::of)
                .orElseGet(() -> new DigestForm("NEVER", "", "7", "1", "VI", "0"));
        return new DigestPage(form, settings.problem() == null, Map.of());
    }

    /** The form again, over what stands there now. */
    @Transactional(readOnly = true)
    DigestPage again(AccountId account, DigestForm form, Map<String, Words> faults) {
        var current = digests.of(account).map(Choice::version).orElse(0);
        return new DigestPage(form.over(current), settings.problem() == null, faults);
    }

    /** False when it was changed elsewhere meanwhile. */
    @Transactional
    boolean choose(AccountId account, DigestForm form) {
        return digests.choose(form.choice(account, clock.instant()));
    }
}
