package vn.songhanh.founding.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.access.Side;
import vn.songhanh.founding.Grade;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The yearly classification of the organisations of one's own line and unit.
 *
 * @param typed what was typed, by field; empty to begin with
 * @param faults field to words
 */
public record ClassificationPage(
        int year,
        List<Integer> years,
        List<Rating> ratings,
        long all,
        int offset,
        int page,
        Side side,
        boolean officer,
        Map<String, String> typed,
        Map<String, Words> faults)
        implements FormPage {

    static final int ROWS = 25;

    public String grade(Rating rating) {
        var before = rating.grade() == null ? "" : rating.grade().name();
        return typed.getOrDefault("grade-" + rating.unit(), before);
    }

    public boolean agreement(Rating rating) {
        return typed.containsKey("grade-" + rating.unit())
                ? typed.containsKey("agreement-" + rating.unit())
                : rating.agreement();
    }

    public String said(String field) {
        return typed.getOrDefault(field, "");
    }

    public Map<String, String> grades(Language language) {
        return Option.options(language, Grade.values());
    }

    public Map<String, String> yearOptions() {
        var options = new LinkedHashMap<String, String>();
        years.forEach(one -> options.put(one.toString(), one.toString()));
        return options;
    }

    public boolean hasNext() {
        return offset + ratings.size() < all;
    }

    public String address(int number) {
        return "/app/classification?year=%d&page=%d".formatted(year, number);
    }
}
