package vn.songhanh.coordination.internal;

import java.time.LocalDate;

/** What is asked, and by when an answer is wanted. */
record RequestText(String subject, String words, LocalDate answerBy) {}
