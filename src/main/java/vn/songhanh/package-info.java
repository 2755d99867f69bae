/** Song Hành: one programme, two bodies, one ledger. Each package below is a module with one sentence of its own. */
@NullMarked
package vn.songhanh;

import org.jspecify.annotations.NullMarked;
