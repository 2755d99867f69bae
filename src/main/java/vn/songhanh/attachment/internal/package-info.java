/** The folder of files and its table; reading, resizing and keeping pictures. */
@NullMarked
package vn.songhanh.attachment.internal;

import org.jspecify.annotations.NullMarked;
