/** Dated units, their events and the pages that show them. */
@NullMarked
package vn.songhanh.organisation.internal;

import org.jspecify.annotations.NullMarked;
