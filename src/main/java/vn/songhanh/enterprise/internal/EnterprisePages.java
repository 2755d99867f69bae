package vn.songhanh.enterprise.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the page of one enterprise. */
@Service
class EnterprisePages {

    private final EnterpriseTable enterprises;
    private final Histories histories;
    private final WritingRight right;
    private final Clock clock;

    EnterprisePages(EnterpriseTable enterprises, Histories histories, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.histories = histories;
        this.right = right;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    EnterprisePage page(EnterpriseId id, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var registered = enterprises.find(id, today).orElseThrow(NotFound::new);
        return new EnterprisePage(
                id,
                registered.name(),
                facts(registered),
                histories.surveys(id),
                histories.management(id, today),
                histories.organisations(id, today),
                histories.story(id),
                right.has(id, mandate));
    }

    private static EnterprisePage.Facts facts(Registered registered) {
        var form = registered.legalForm();
        var warning = registered.codeWarning();
        var industry = registered.industry();
        return new EnterprisePage.Facts(
                registered.code().value(),
                registered.code().kind().words(),
                warning == null ? null : warning.words(),
                registered.shortName(),
                form == null ? null : form.words(),
                registered.sector().words(),
                registered.status(),
                registered.address(),
                industry,
                industry == null ? null : Industries.name(industry).orElse(null),
                registered.registeredOn(),
                registered.firstSeen());
    }
}
