@NullMarked
package vn.songhanh.candidate.internal;

import org.jspecify.annotations.NullMarked;
