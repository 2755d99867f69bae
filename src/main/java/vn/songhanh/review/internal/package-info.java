/** Reviews, their snapshots and signatures, and the commands that print figures. */
@NullMarked
package vn.songhanh.review.internal;

import org.jspecify.annotations.NullMarked;
