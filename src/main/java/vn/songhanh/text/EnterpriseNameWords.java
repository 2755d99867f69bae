package vn.songhanh.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a name word by word against the table of legal-form words and abbreviations; the longest phrase wins. */
final class EnterpriseNameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Map<String, Phrase> PHRASES = phrases();
    private static final int LONGEST = 6;

    private EnterpriseNameWords() {}

    private enum Kind {
        FORM,
        BANK,
        WORD
    }

    private record Phrase(String meaning, Kind kind) {}

    private record Word(String folded, int start, int end) {}

    record Reading(String inFull, String key, Optional<LegalForm> form) {}

    static Reading read(String written) {
        var words = words(written);
        var inFull = new StringBuilder();
        var key = new ArrayList<String>();
        var formWords = new ArrayList<String>();
        var copied = 0;
        for (var i = 0; i < words.size(); ) {
            var length = longestPhrase(words, i);
            var word = words.get(i);
            var end = words.get(i + Math.max(length, 1) - 1).end();
            var phrase = length == 0 ? new Phrase(word.folded(), Kind.WORD) : phrase(words, i, length);
            var asTyped = written.substring(word.start(), end);
            inFull.append(written, copied, word.start())
                    .append(phrase.kind() == Kind.FORM && !asTyped.isEmpty() ? phrase.meaning() : asTyped);
            (phrase.kind() == Kind.FORM ? formWords : key).add(Fold.search(phrase.meaning()));
            if (phrase.kind() == Kind.BANK) {
                formWords.add("co phan");
            }
            copied = end;
            i += Math.max(length, 1);
        }
        inFull.append(written.substring(copied));
        key.removeIf(String::isEmpty);
        return new Reading(inFull.toString(), String.join(" ", key), form(String.join(" ", formWords)));
    }

    /** The dependent kinds first, because their names go on with the form of the enterprise that they belong to. */
    private static Optional<LegalForm> form(String formWords) {
        if (formWords.startsWith("chi nhanh")) {
            return Optional.of(LegalForm.BRANCH);
        }
        if (formWords.startsWith("van phong dai dien")) {
            return Optional.of(LegalForm.REPRESENTATIVE_OFFICE);
        }
        if (formWords.startsWith("dia diem kinh doanh")) {
            return Optional.of(LegalForm.BUSINESS_LOCATION);
        }
        if (formWords.contains("tnhh")) {
            return Optional.of(limited(formWords));
        }
        return plain(formWords);
    }

    private static LegalForm limited(String formWords) {
        if (formWords.contains("mot thanh vien")) {
            return LegalForm.ONE_MEMBER_LIMITED;
        }
        return formWords.contains("hai thanh vien") ? LegalForm.MULTI_MEMBER_LIMITED : LegalForm.LIMITED;
    }

    private static Optional<LegalForm> plain(String formWords) {
        var forms = Map.of(
                "co phan", LegalForm.JOINT_STOCK,
                "doanh nghiep tu nhan", LegalForm.PRIVATE_ENTERPRISE,
                "hop danh", LegalForm.PARTNERSHIP,
                "ho kinh doanh", LegalForm.HOUSEHOLD);
        if (formWords.contains("lien hiep hop tac xa")) {
            return Optional.of(LegalForm.COOPERATIVE_UNION);
        }
        if (formWords.contains("hop tac xa")) {
            return Optional.of(LegalForm.COOPERATIVE);
        }
        return forms.entrySet().stream()
                .filter(form -> formWords.contains(form.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static int longestPhrase(List<Word> words, int from) {
        for (var length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            if (PHRASES.containsKey(joined(words, from, length))) {
                return length;
            }
        }
        // CN stands for a branch, for industry and for technology: only at the beginning it is certain.
        return from == 0 && words.size() > 1 && words.getFirst().folded().equals("cn") ? 1 : 0;
    }

    private static Phrase phrase(List<Word> words, int from, int length) {
        return PHRASES.getOrDefault(joined(words, from, length), new Phrase("Chi nhánh", Kind.FORM));
    }

    private static String joined(List<Word> words, int from, int length) {
        return String.join(
                " ",
                words.subList(from, from + length).stream().map(Word::folded).toList());
    }

    private static List<Word> words(String written) {
        return WORD.matcher(written)
                .results()
                .map(found -> new Word(Fold.search(found.group()), found.start(), found.end()))
                .filter(word -> !word.folded().isEmpty())
                .toList();
    }

    private static Map<String, Phrase> phrases() {
        var phrases = new HashMap<String, Phrase>();
        for (var row : ResourceTable.rows("enterprise-name-words.csv")) {
            phrases.put(
                    Fold.search(row.get(0)),
                    new Phrase(row.get(1), Kind.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT))));
        }
        return Map.copyOf(phrases);
    }
}
