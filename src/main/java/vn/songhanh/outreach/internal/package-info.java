@NullMarked
package vn.songhanh.outreach.internal;

import org.jspecify.annotations.NullMarked;
