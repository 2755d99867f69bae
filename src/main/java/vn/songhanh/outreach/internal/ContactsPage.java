package vn.songhanh.outreach.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.web.Address;
import vn.songhanh.web.Page;

/**
 * The contact log of an enterprise.
 *
 * @param contacts those of this page, the latest first
 * @param number of this page, from 1
 */
public record ContactsPage(Standing enterprise, List<Contact> contacts, Totals totals, int number, boolean officer)
        implements Page {

    static final String PATH = ActivityQuestion.PATH + "/contacts";
    static final int ROWS = 25;

    /**
     * All contacts of the log.
     *
     * @param lines how often they are told
     * @param contacts each once
     * @param ownersMet at how many the owner or a manager was met
     */
    public record Totals(long lines, long contacts, long ownersMet) {

        Totals and(List<Contact> more) {
            var once = more.stream().filter(contact -> !contact.again()).toList();
            var met = once.stream().filter(Contact::ownerMet).count();
            return new Totals(lines + more.size(), contacts + once.size(), ownersMet + met);
        }
    }

    public int first() {
        return (number - 1) * ROWS + 1;
    }

    public int last() {
        return first() + contacts.size() - 1;
    }

    public @Nullable String previous() {
        return number > 1 ? address().page(number - 1).toString() : null;
    }

    public @Nullable String next() {
        return last() < totals.lines() ? address().page(number + 1).toString() : null;
    }

    /** The whole log as a file. */
    public String export(String ending) {
        return address().at(PATH + "/" + enterprise.id() + "/log." + ending).toString();
    }

    private Address address() {
        return Address.of(PATH + "/" + enterprise.id());
    }
}
