package vn.songhanh.outreach.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * Asks before an activity is called off.
 *
 * @param reason what was typed
 * @param problem why it was not done; null when nothing was asked yet
 */
public record CancellationPage(
        ActivityPage shown, String reason, @Nullable Words problem) implements Page {}
