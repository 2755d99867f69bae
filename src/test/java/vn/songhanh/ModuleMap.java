package vn.songhanh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules as the code has them: the sentence of each package, and what it stands on. A module's floor is one above the
 * highest that it asks.
 */
record ModuleMap(Map<String, Set<String>> asks) {

    private static final String BEGIN = "<!-- map of modules, written by ModulesTests -->\n";
    private static final String END = "<!-- end of the map -->\n";
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    /** Tools without a state that nearly all use; naming them would hide the rest. */
    private static final Set<String> TOOLS = Set.of("text", "time", "web");

    static ModuleMap of(ApplicationModules modules) {
        return new ModuleMap(modules.stream()
                .collect(Collectors.toMap(
                        ModuleMap::name,
                        module -> module.getDirectDependencies(modules)
                                .uniqueModules()
                                .map(ModuleMap::name)
                                .collect(Collectors.toCollection(TreeSet::new)))));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The document with this map in place of the one that stands there. */
    String within(String document) {
        var begin = document.indexOf(BEGIN);
        var end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("docs/architecture.md has no place for the map: " + BEGIN + END);
        }
        return document.substring(0, begin + BEGIN.length()) + table() + document.substring(end);
    }

    private String table() {
        var floors = new HashMap<String, Integer>();
        asks.keySet().forEach(module -> floor(module, floors));
        var rows = asks.keySet().stream()
                .sorted(Comparator.<String, Integer>comparing(floors::get)
                        .reversed()
                        .thenComparing(name -> name))
                .map(name -> "| %d | `%s` | %s | %s |\n".formatted(floors.get(name), name, sentence(name), asked(name)))
                .collect(Collectors.joining());
        return "| Floor | Module | What it is | Asks |\n| --- | --- | --- | --- |\n" + rows;
    }

    private int floor(String module, Map<String, Integer> floors) {
        var known = floors.get(module);
        if (known != null) {
            return known;
        }
        var floor = asks.getOrDefault(module, Set.of()).stream()
                .mapToInt(below -> floor(below, floors) + 1)
                .max()
                .orElse(0);
        floors.put(module, floor);
        return floor;
    }

    private String asked(String module) {
        return asks.getOrDefault(module, Set.of()).stream()
                .filter(name -> !TOOLS.contains(name))
                .collect(Collectors.joining(", "));
    }

    private static String sentence(String module) {
        try {
            var source = Files.readString(Path.of("src/main/java/vn/songhanh", module, "package-info.java"));
            var found = SENTENCE.matcher(source)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            return found.isEmpty() ? "" : plain(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(List<String> comments) {
        return Matcher.quoteReplacement(comments.getFirst())
                .replace("\\", "")
                .replaceAll("\\s*\\n\\s*\\* ?", " ")
                .strip();
    }
}
