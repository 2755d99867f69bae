package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ContactsElsewhere;
import vn.songhanh.text.Words;

/**
 * One telling of an enterprise having been reached.
 *
 * @param lead who led the activity; empty where it was none
 * @param again whether it is the contact of a line before, told once more: it counts once (domain §6, 1.04)
 */
public record Contact(
        String path,
        Words kind,
        Words title,
        LocalDate on,
        Side side,
        String lead,
        ActivityPage.Reached reached,
        boolean again) {

    static Contact of(ContactsElsewhere.Told told, boolean again) {
        return new Contact(
                told.path(),
                told.kind(),
                told.title(),
                told.on(),
                told.side(),
                "",
                new ActivityPage.Reached("", told.visit()),
                again);
    }

    public boolean ownerMet() {
        return reached.visit().ownerMet();
    }
}
