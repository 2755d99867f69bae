/** Meetings, their assignments, and support requests. */
@NullMarked
package vn.songhanh.coordination.internal;

import org.jspecify.annotations.NullMarked;
