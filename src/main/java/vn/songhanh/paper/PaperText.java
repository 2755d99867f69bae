package vn.songhanh.paper;

/**
 * What people write of a paper.
 *
 * @param subject the subject line (trích yếu), in ordinary letters
 * @param words the body in simple marks: a line is a paragraph, {@code 1.} opens a heading, {@code -} an item, {@code |} a row
 * @param recipients one on each line
 */
public record PaperText(String subject, String words, String recipients) {}
