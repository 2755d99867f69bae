package vn.songhanh.launch.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** What the caller gave, by the names of the synopsis. */
record GivenArguments(Map<String, String> values, Set<String> flags) implements Arguments {

    @Override
    public String get(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the synopsis does not demand " + name);
        }
        return value;
    }

    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    @Override
    public int number(String name) {
        try {
            return Integer.parseInt(get(name));
        } catch (NumberFormatException e) {
            throw Refusal.ofUsage(Words.of("{0} phải là số, không phải “{1}”.", "{0} must be a number, not “{1}”.")
                    .with(name, get(name)));
        }
    }
}
