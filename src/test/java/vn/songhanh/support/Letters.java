package vn.songhanh.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF with where and how they are printed; lengths in millimetres from the page's top left corner. */
public record Letters(List<Letter> all) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** One printed letter; its size is in points, {@code y} is its base line. */
    public record Letter(int page, String sign, double x, double y, double width, double size, String font) {

        /** As {@code 14 bold italic}. */
        public String look() {
            return Math.round(size)
                    + (font.contains("Bold") ? " bold" : "")
                    + (font.contains("Italic") ? " italic" : "");
        }
    }

    public static Letters of(PDDocument pdf) throws IOException {
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
    public List<Letter> find(String words) {
        var sought = words.replaceAll("[\\s\u00a0]", "");
        var text = all.stream().map(Letter::sign).collect(Collectors.joining());
        var at = text.indexOf(sought);
        if (at < 0) {
            throw new AssertionError("Not printed: " + words);
        }
        return all.subList(at, at + sought.length());
    }

    /** The letters of one page, counted from 1. */
    public List<Letter> on(int page) {
        return all.stream().filter(letter -> letter.page() == page).toList();
    }

    /** The looks in which words are printed, each place where they stand in one look throughout. */
    public Set<String> looks(String words) {
        var sought = words.replaceAll("[\\s\u00a0]", "");
        var text = all.stream().map(Letter::sign).collect(Collectors.joining());
        var looks = new HashSet<String>();
        for (var at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
            var here = all.subList(at, at + sought.length()).stream()
                    .map(Letter::look)
                    .distinct()
                    .toList();
            if (here.size() == 1) {
                looks.add(here.getFirst());
            }
        }
        return looks;
    }

    /** Where the base lines of a page's letters stand, from the top. */
    public List<Double> lines(int page) {
        return on(page).stream()
                .map(letter -> Math.round(letter.y() * 1000) / 1000.0)
                .distinct()
                .sorted()
                .toList();
    }
}
