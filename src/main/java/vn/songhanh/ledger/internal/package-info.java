/** Entries, claims, roll-ups, figures, and the pages that show them. */
@NullMarked
package vn.songhanh.ledger.internal;

import org.jspecify.annotations.NullMarked;
