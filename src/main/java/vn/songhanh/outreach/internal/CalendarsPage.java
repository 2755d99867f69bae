package vn.songhanh.outreach.internal;

import java.util.List;
import vn.songhanh.web.Page;

/**
 * The calendars that a person subscribes to elsewhere.
 *
 * @param made the address of the one that was just made; empty when none was
 */
public record CalendarsPage(List<Feed> feeds, String made) implements Page {}
