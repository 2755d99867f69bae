/** Articles and editions, the newsroom's pages, the public pages and feeds. */
@NullMarked
package vn.songhanh.portal.internal;

import org.jspecify.annotations.NullMarked;
