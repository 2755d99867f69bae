package vn.songhanh.document.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF with where and how they are printed; lengths in millimetres from the page's top left corner. */
record Letters(List<Letter> all) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** One printed letter; its size is in points, {@code y} is its base line. */
    record Letter(int page, String sign, double x, double y, double width, double size, String font) {

        /** As {@code 14 bold italic}. */
        String look() {
            return Math.round(size)
                    + (font.contains("Bold") ? " bold" : "")
                    + (font.contains("Italic") ? " italic" : "");
        }
    }

    static Letters of(PDDocument pdf) throws IOException {
        var found = new ArrayList<Letter>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    found.add(new Letter(
                            getCurrentPageNo(),
                            text.getUnicode(),
                            text.getX() / POINTS_PER_MILLIMETRE,
                            text.getY() / POINTS_PER_MILLIMETRE,
                            text.getWidth() / POINTS_PER_MILLIMETRE,
                            text.getYScale(),
                            text.getFont().getName()));
                }
            }
        }.getText(pdf);
        return new Letters(List.copyOf(found));
    }

    /** The letters of the words where they first stand, in the order of the file. */
    List<Letter> find(String words) {
        var sought = words.replaceAll("[\\s\u00a0]", "");
        var text = all.stream().map(Letter::sign).collect(Collectors.joining());
        var at = text.indexOf(sought);
        if (at < 0) {
            throw new AssertionError("Not printed: " + words);
        }
        return all.subList(at, at + sought.length());
    }

    /** The letters of one page, counted from 1. */
    List<Letter> on(int page) {
        return all.stream().filter(letter -> letter.page() == page).toList();
    }

    /** Where the base lines of a page's letters stand, from the top. */
    List<Double> lines(int page) {
        return on(page).stream()
                .map(letter -> Math.round(letter.y() * 1000) / 1000.0)
                .distinct()
                .sorted()
                .toList();
    }
}
