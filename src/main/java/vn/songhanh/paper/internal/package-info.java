/** Papers, their texts and signatures, the letterheads and number series behind them, and their pages. */
@NullMarked
package vn.songhanh.paper.internal;

import org.jspecify.annotations.NullMarked;
