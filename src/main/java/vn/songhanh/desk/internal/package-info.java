/** The pages Today and Search. */
@NullMarked
package vn.songhanh.desk.internal;

import org.jspecify.annotations.NullMarked;
