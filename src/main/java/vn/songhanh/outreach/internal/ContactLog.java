package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.ContactsElsewhere;

/**
 * Everything that is told of an enterprise having been reached: at activities, and elsewhere. What is told of one day elsewhere is one
 * contact, and a meeting with the owner is one however often it is told ({@link vn.songhanh.ledger.Subjects#meeting}).
 */
@Component
class ContactLog {

    private final ContactTable table;
    private final List<ContactsElsewhere> elsewhere;

    ContactLog(ContactTable table, List<ContactsElsewhere> elsewhere) {
        this.table = table;
        this.elsewhere = elsewhere;
    }

    /** Some lines, the latest first, and the totals of all. */
    record Read(List<Contact> lines, ContactsPage.Totals totals) {}

    Read read(EnterpriseId enterprise, int skipped, int most) {
        var others = others(enterprise);
        var upTo = (int) Math.min(Integer.MAX_VALUE, (long) skipped + most);
        var lines = Stream.concat(table.of(enterprise, upTo, 0).stream(), others.stream())
                .sorted(Comparator.comparing(Contact::on).reversed())
                .skip(skipped)
                .limit(most)
                .toList();
        return new Read(lines, table.totals(enterprise).and(others));
    }

    private List<Contact> others(EnterpriseId enterprise) {
        var told = elsewhere.stream()
                .flatMap(teller -> teller.of(enterprise).stream())
                .toList();
        var before = new HashSet<Day>();
        if (!told.isEmpty()) {
            table.meetings(enterprise).forEach(day -> before.add(new Day(day, true)));
        }
        var others = new ArrayList<Contact>();
        for (var one : told) {
            others.add(Contact.of(one, !before.add(new Day(one.on(), one.visit().ownerMet()))));
        }
        return others;
    }

    private record Day(LocalDate on, boolean ownerMet) {}
}
