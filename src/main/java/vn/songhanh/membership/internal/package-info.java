/** Everything behind the face of the module. */
@NullMarked
package vn.songhanh.membership.internal;

import org.jspecify.annotations.NullMarked;
