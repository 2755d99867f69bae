package vn.songhanh.founding.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;

/**
 * What a reorganisation does to an organisation in one enterprise.
 *
 * @param unit as it was before
 * @param becomes of which kind it goes on; null where it ends
 * @param further where it ends: it was in other enterprises too and is counted there; where it is divided: a part beside the first
 */
record Fate(Unit unit, @Nullable UnitKind becomes, boolean further) {}
