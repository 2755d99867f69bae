package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;
import vn.songhanh.text.Typed;

/** What was typed, by the names of the fields; kept as it is until it has been taken. */
public record ActivityForm(Map<String, List<String>> fields) {

    static ActivityForm typed(MultiValueMap<String, String> fields) {
        return new ActivityForm(new TreeMap<>(fields));
    }

    static ActivityForm empty() {
        return new ActivityForm(Map.of());
    }

    public String line(String field) {
        return Typed.line(first(field));
    }

    public String text(String field) {
        return Typed.clean(first(field));
    }

    public boolean says(String field) {
        return "true".equals(first(field));
    }

    /** All that was said for a field that may be said several times. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .map(Typed::line)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    ActivityForm with(String field, String... said) {
        var more = new TreeMap<>(fields);
        more.put(field, List.of(said));
        return new ActivityForm(more);
    }

    /** The version of the activity that the page showed. */
    int seen() {
        var version = line("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -2;
    }

    /** The enterprises that have a row in the form. */
    List<Integer> rows() {
        var rows = new ArrayList<Integer>();
        for (var row : all("row")) {
            if (row.matches("\\d{1,9}")) {
                rows.add(Integer.valueOf(row));
            }
        }
        return rows.stream().distinct().toList();
    }

    private String first(String field) {
        var said = fields.get(field);
        return said == null || said.isEmpty() ? "" : said.getFirst();
    }
}
