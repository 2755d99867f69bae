package vn.songhanh.document.internal;

import java.util.List;

/** Two columns without borders, as in the head and the foot of an official document. */
record Abreast(List<Line> left, List<Line> right) {}
