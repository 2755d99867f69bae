package vn.songhanh.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The signs of TCVN3 and VNI and the letters they stand for. */
final class LegacySigns {

    private static final Map<String, String> TCVN3 = tcvn3Letters();
    private static final Map<String, String> VNI = vniLetters();
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CAPITALS = Pattern.compile("(?s)[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*");

    private LegacySigns() {}

    /**
     * TCVN3 has no capitals with tones: its H fonts draw small letters as capitals. So a text, or a word, whose plain letters
     * are all capitals is all capitals.
     */
    static String tcvn3(String text) {
        var letters = replaced(text, TCVN3, 1);
        if (CAPITALS.matcher(text).matches()) {
            return letters.toUpperCase(Locale.ROOT);
        }
        return WORD.matcher(letters).replaceAll(word -> {
            var plain = word.group().replaceAll("[^A-Za-z]", "");
            return plain.length() > 1 && CAPITALS.matcher(plain).matches()
                    ? word.group().toUpperCase(Locale.ROOT)
                    : word.group();
        });
    }

    static String vni(String text) {
        return replaced(text, VNI, 2);
    }

    /** From left to right, the longer sequence first. */
    private static String replaced(String text, Map<String, String> letters, int longest) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); ) {
            var length = Math.min(longest, text.length() - i);
            while (length > 1 && !letters.containsKey(text.substring(i, i + length))) {
                length--;
            }
            var sequence = text.substring(i, i + length);
            result.append(letters.getOrDefault(sequence, sequence));
            i += length;
        }
        return result.toString();
    }

    private static Map<String, String> tcvn3Letters() {
        var letters = new HashMap<String, String>();
        for (var row : ResourceTable.rows("tcvn3.csv")) {
            letters.put(String.valueOf((char) Integer.parseInt(row.get(1), 16)), row.get(0));
        }
        return Map.copyOf(letters);
    }

    /** A capital vowel may be followed by the small form of its mark: Aán as well as AÁn. */
    private static Map<String, String> vniLetters() {
        var letters = new HashMap<String, String>();
        for (var row : ResourceTable.rows("vni.csv")) {
            var sequence = row.get(1);
            letters.put(sequence, row.get(0));
            if (sequence.length() == 2) {
                letters.putIfAbsent(sequence.charAt(0) + sequence.substring(1).toLowerCase(Locale.ROOT), row.get(0));
            }
        }
        return Map.copyOf(letters);
    }
}
