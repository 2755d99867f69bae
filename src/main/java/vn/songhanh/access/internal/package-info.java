/** Sign-in, accounts, seats. */
@NullMarked
package vn.songhanh.access.internal;

import org.jspecify.annotations.NullMarked;
