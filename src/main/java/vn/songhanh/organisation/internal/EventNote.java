package vn.songhanh.organisation.internal;

/**
 * What was written beside an event by a person, in Vietnamese.
 *
 * @param toldAnew the words are why a founding was told anew
 */
public record EventNote(boolean toldAnew, String words) {

    private static final String ANEW = "Ghi lại: ";

    /** As the reason is kept, before what the event says besides. */
    static String toldAnew(String reason, String note) {
        return ANEW + (note.isEmpty() ? reason : reason + " · " + note);
    }

    static EventNote read(String kept) {
        return kept.startsWith(ANEW) ? new EventNote(true, kept.substring(ANEW.length())) : new EventNote(false, kept);
    }
}
