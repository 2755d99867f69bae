package vn.songhanh.launch.internal;

import java.util.Objects;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Words;

/** One line of help: a command and what is said of it. */
record CommandEntry(
        Class<? extends Command> type, String name, String synopsis, Words summary, Words details, boolean throwaway) {

    private static final String FOR_ALL = "[--data DIR] [--json] [--lang LANGUAGE] [--help]";

    static CommandEntry of(Class<? extends Command> type) {
        var usage = Objects.requireNonNull(type.getAnnotation(Usage.class), type.getName());
        return new CommandEntry(
                type,
                usage.name(),
                usage.synopsis(),
                Words.of(usage.vi(), usage.en()),
                Words.of(usage.detailsVi().strip(), usage.detailsEn().strip()),
                usage.throwaway());
    }

    Synopsis grammar() {
        return Synopsis.of(synopsis + " " + FOR_ALL);
    }
}
