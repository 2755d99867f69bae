package vn.songhanh.paper.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.document.Profile;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The letterhead of a unit.
 *
 * @param head what the fields show
 * @param profiles the rules whose form papers take, by the day from which each holds
 * @param problem why it was not saved
 */
public record LetterheadPage(
        Letterhead head, List<Profile> profiles, @Nullable Words problem) implements Page {}
