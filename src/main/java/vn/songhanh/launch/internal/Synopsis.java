package vn.songhanh.launch.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** The grammar of a command's arguments, read from the very line that help prints: {@code FILE --kind KIND [--dry-run]}. */
record Synopsis(List<Part> parts) {

    /** A value by its place, an option with a value, or a flag. */
    record Part(Kind kind, String name, boolean optional) {}

    enum Kind {
        PLACE,
        OPTION,
        FLAG
    }

    static Synopsis of(String line) {
        var parts = new ArrayList<Part>();
        var optional = false;
        for (var word : Arrays.asList(line.strip().split("\\s+"))) {
            optional |= word.startsWith("[");
            var name = word.replaceAll("[\\[\\]]", "");
            if (name.startsWith("--")) {
                parts.add(new Part(Kind.FLAG, name.substring(2), optional));
            } else if (!parts.isEmpty() && takesValue(parts.getLast(), word)) {
                var flag = parts.removeLast();
                parts.add(new Part(Kind.OPTION, flag.name(), flag.optional()));
            } else if (!name.isEmpty()) {
                parts.add(new Part(Kind.PLACE, name, optional));
            }
            optional &= !word.endsWith("]");
        }
        return new Synopsis(List.copyOf(parts));
    }

    /** Checks what the caller wrote; what the grammar does not know or misses is refused, nothing is ignored. */
    Arguments read(List<String> words) {
        var values = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var rest = words.iterator();
        var places = parts.stream().filter(part -> part.kind() == Kind.PLACE).iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.startsWith("--")) {
                readOption(word.substring(2), rest, values, flags);
            } else if (places.hasNext()) {
                values.put(places.next().name(), word);
            } else {
                throw usage(Words.of("Thừa “{0}”.", "“{0}” is too much."), word);
            }
        }
        refuseMissing(values);
        return new GivenArguments(values, flags);
    }

    /** In {@code --kind KIND} the capitals belong to the option; in {@code [--kind] KIND} they are a place. */
    private static boolean takesValue(Part last, String word) {
        return last.kind() == Kind.FLAG && !word.startsWith("[") && (!last.optional() || word.endsWith("]"));
    }

    private void readOption(String option, Iterator<String> rest, Map<String, String> values, Set<String> flags) {
        var name = option.replaceFirst("=.*", "");
        var part = parts.stream()
                .filter(each -> each.kind() != Kind.PLACE && each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> usage(Words.of("Không có tuỳ chọn --{0}.", "There is no option --{0}."), name));
        if (part.kind() == Kind.FLAG) {
            flags.add(name);
        } else if (option.contains("=")) {
            values.put(name, option.substring(name.length() + 1));
        } else if (rest.hasNext()) {
            values.put(name, rest.next());
        } else {
            throw usage(Words.of("Tuỳ chọn --{0} cần một giá trị.", "The option --{0} needs a value."), name);
        }
    }

    private void refuseMissing(Map<String, String> values) {
        for (var part : parts) {
            if (part.kind() != Kind.FLAG && !part.optional() && !values.containsKey(part.name())) {
                var written = part.kind() == Kind.OPTION ? "--" + part.name() : part.name();
                throw usage(Words.of("Thiếu {0}.", "{0} is missing."), written);
            }
        }
    }

    private static Refusal usage(Words words, String about) {
        return Refusal.ofUsage(words.with(about));
    }
}
