/** How each figure is measured. */
@NullMarked
package vn.songhanh.bench.internal;

import org.jspecify.annotations.NullMarked;
