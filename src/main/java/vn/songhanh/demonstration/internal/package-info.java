/** The chapters of the demonstration. */
@NullMarked
package vn.songhanh.demonstration.internal;

import org.jspecify.annotations.NullMarked;
