package vn.songhanh.founding;

import java.time.LocalDate;

/**
 * A visit or call at an enterprise.
 *
 * @param ownerPresent the owner or a manager took part; counted as a meeting with them
 * @param note what came of it; names nobody
 */
public record Contact(LocalDate on, boolean ownerPresent, String note) {}
