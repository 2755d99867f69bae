package vn.songhanh.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence, or part of one, in both languages.
 *
 * <p>Places for arguments are written {@code {0}}, {@code {1}} …; they are filled by {@link #with}, which writes numbers and
 * dates as each language does. What English counts is written <code>{0 member|members}</code>: one member, two members.
 */
public record Words(String vi, String en) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?: ([^{}|]+)\\|([^{}|]+))?}");

    public static Words of(String vi, String en) {
        return new Words(vi, en);
    }

    /** What reads the same in both languages: a name, a code, a number of a document. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** "a, b và c" in Vietnamese, "a, b and c" in English. */
    public static Words joined(Collection<Words> parts) {
        return new Words(
                listed(parts.stream().map(Words::vi).toList(), " và "),
                listed(parts.stream().map(Words::en).toList(), " and "));
    }

    /** The parts with the same separator between them in both languages. */
    public static Words joined(String separator, Collection<Words> parts) {
        return new Words(
                String.join(separator, parts.stream().map(Words::vi).toList()),
                String.join(separator, parts.stream().map(Words::en).toList()));
    }

    /** Whether one text stands for both languages: what somebody wrote. */
    public boolean untranslated() {
        return vi.equals(en);
    }

    /** Words of one kind, say the options of a choice, in one language and in the order in which they stand. */
    public static <K> Map<K, String> in(Language language, Map<K, Words> words) {
        var said = new LinkedHashMap<K, String>();
        words.forEach((key, one) -> said.put(key, one.in(language)));
        return said;
    }

    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    /**
     * Fills the places. Numbers get the separators of the language (1.234,5 and 1,234.5), dates are dd/MM/yyyy in both, other
     * {@code Words} are taken in the same language; everything else stands as it prints itself. A year or a code is not a
     * quantity: pass it as text or as {@link java.time.Year}. A place without an argument stays as it is, so that a message
     * about a fault never becomes a fault itself.
     */
    public Words with(Object... arguments) {
        return new Words(filled(vi, Language.VI, arguments), filled(en, Language.EN, arguments));
    }

    private static String filled(String text, Language language, Object[] arguments) {
        return PLACE.matcher(text).replaceAll(place -> {
            var index = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    index < arguments.length ? written(place, language, arguments[index]) : place.group());
        });
    }

    private static String written(MatchResult place, Language language, Object argument) {
        var written = Written.in(language, argument);
        return place.group(2) == null ? written : written + " " + place.group(written.equals("1") ? 2 : 3);
    }

    private static String listed(List<String> parts, String and) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }
}
