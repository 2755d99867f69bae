package vn.songhanh.portal.internal;

import org.jspecify.annotations.Nullable;

/** A stretch of a body: either HTML that was cleaned when it was saved, or a picture. */
public record BodyPart(@Nullable String html, @Nullable Photo photo) {}
