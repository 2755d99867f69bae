package vn.songhanh.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** What a caller of a command hears. */
public final class Console implements CommandOutput {

    public final List<Words> said = new ArrayList<>();
    public final List<Object> printed = new ArrayList<>();
    public boolean json;

    /** What a caller wrote, by name. */
    public record Written(Map<String, String> given) implements Arguments {

        @Override
        public String get(String name) {
            return Objects.requireNonNull(given.get(name), name);
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.ofNullable(given.get(name));
        }

        @Override
        public boolean has(String flag) {
            return given.containsKey(flag);
        }

        @Override
        public int number(String name) {
            return Integer.parseInt(get(name));
        }
    }

    @Override
    public Language language() {
        return Language.VI;
    }

    @Override
    public boolean json() {
        return json;
    }

    @Override
    public void say(Words words) {
        said.add(words);
    }

    @Override
    public void print(Object value) {
        printed.add(value);
    }
}
