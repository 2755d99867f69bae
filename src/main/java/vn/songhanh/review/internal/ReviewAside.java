package vn.songhanh.review.internal;

import org.springframework.stereotype.Component;

/** What stands beside the figures and texts of a review. */
@Component
record ReviewAside(ReviewPapers papers, UnitStanding units, ReviewCorrections corrections) {}
