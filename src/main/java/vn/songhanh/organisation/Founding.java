package vn.songhanh.organisation;

import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;

/** A unit that begins to be. */
public record Founding(
        UnitKind kind,
        String code,
        String name,
        String shortName,
        @Nullable UnitId parent,
        Decision decision) {}
