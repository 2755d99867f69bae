/** The rules of a case, what it tells the register, the tree and the ledger, and its pages. */
@NullMarked
package vn.songhanh.founding.internal;

import org.jspecify.annotations.NullMarked;
