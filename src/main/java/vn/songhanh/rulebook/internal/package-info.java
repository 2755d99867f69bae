/** The table of the rules. */
@NullMarked
package vn.songhanh.rulebook.internal;

import org.jspecify.annotations.NullMarked;
