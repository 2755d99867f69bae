package vn.songhanh.organisation;

import java.util.List;
import vn.songhanh.access.UnitId;

/**
 * A tree has been changed by a decision. Heard in the same transaction by those who keep something of these units, so that
 * nothing is half done.
 *
 * @param ended the units that are no more, as they were
 * @param begun the units that began with it
 * @param changed the units that go on otherwise, as they were before
 * @param note the reason, where one was given
 */
public record UnitsReorganised(
        UnitEvent.Kind kind,
        Decision decision,
        List<Unit> ended,
        List<UnitId> begun,
        List<Unit> changed,
        String note) {}
