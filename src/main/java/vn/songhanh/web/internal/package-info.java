/** Templates, languages, error pages. */
@NullMarked
package vn.songhanh.web.internal;

import org.jspecify.annotations.NullMarked;
