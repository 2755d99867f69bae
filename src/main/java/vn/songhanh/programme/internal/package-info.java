/** Tables and pages of programmes and plans. */
@NullMarked
package vn.songhanh.programme.internal;

import org.jspecify.annotations.NullMarked;
