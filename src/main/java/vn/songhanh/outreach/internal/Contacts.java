package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseStory;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.StoryLine;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Tells of an enterprise when it was reached and what it said: on its own page, and in a log. */
@Service
class Contacts implements EnterpriseStory {

    private final ContactTable table;
    private final ContactLog log;
    private final Enterprises enterprises;
    private final Clock clock;

    Contacts(ContactTable table, ContactLog log, Enterprises enterprises, Clock clock) {
        this.table = table;
        this.log = log;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ContactsPage page(EnterpriseId id, int page, Mandate mandate) {
        var standing = enterprises.standing(id, VietnamTime.today(clock)).orElseThrow(NotFound::new);
        var read = log.read(id, (page - 1) * ContactsPage.ROWS, ContactsPage.ROWS);
        return new ContactsPage(standing, read.lines(), read.totals(), page, mandate.may(Role.OFFICER));
    }

    @Transactional(readOnly = true)
    Listing file(EnterpriseId id, Language language) {
        if (enterprises.standing(id, VietnamTime.today(clock)).isEmpty()) {
            throw new NotFound();
        }
        return new ActivityFile(language).of(log.read(id, 0, Integer.MAX_VALUE));
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoryLine> of(EnterpriseId id) {
        return table.of(id, Integer.MAX_VALUE, 0).stream()
                .map(contact -> new StoryLine(
                        contact.on(),
                        Words.joined(
                                ": ", List.of(contact.kind(), contact.reached().answer())),
                        contact.path(),
                        contact.side()))
                .toList();
    }
}
