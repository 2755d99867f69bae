package vn.songhanh.organisation.internal;

/**
 * What was written beside an event by a person, in Vietnamese.
 *
 * @param toldAnew the words are why a founding was told anew
 */
public record EventNote(boolean toldAnew, String words) {

    private static final String ANEW = "Ghi lại: ";
    private static final String APPROVED = "Cấp ủy cấp trên đồng ý trước: ";

    /** As the reason is kept. */
    static String toldAnew(String reason) {
        return ANEW + reason;
    }

    /** That the superior committee approved before; empty where no number was given. */
    static String approved(String number) {
        return number.isBlank() ? "" : APPROVED + number.strip();
    }

    static EventNote read(String kept) {
        return kept.startsWith(ANEW) ? new EventNote(true, kept.substring(ANEW.length())) : new EventNote(false, kept);
    }
}
