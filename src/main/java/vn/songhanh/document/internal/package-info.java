/** How an official document is composed, drawn and numbered. */
@NullMarked
package vn.songhanh.document.internal;

import org.jspecify.annotations.NullMarked;
