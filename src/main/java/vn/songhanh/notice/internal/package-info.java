/** Notices, digests, and the jobs that send them. */
@NullMarked
package vn.songhanh.notice.internal;

import org.jspecify.annotations.NullMarked;
