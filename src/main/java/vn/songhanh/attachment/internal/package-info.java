/** Reading, resizing and keeping pictures. */
@NullMarked
package vn.songhanh.attachment.internal;

import org.jspecify.annotations.NullMarked;
