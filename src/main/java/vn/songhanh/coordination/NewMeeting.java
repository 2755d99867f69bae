package vn.songhanh.coordination;

import java.time.LocalDate;

/**
 * A meeting as it is called.
 *
 * @param joint both bodies meet; otherwise one body alone, and the other never sees it
 * @param at the hour, such as {@code 08:30}
 * @param agenda one item on each line
 */
public record NewMeeting(boolean joint, String title, LocalDate on, String at, String place, String agenda) {}
