package vn.songhanh.web;

import java.util.Locale;

/**
 * A record that holds everything one page shows. {@code founding.internal.CaseBoardPage} is shown by the template
 * {@code founding/case-board.jte}, which takes it as {@code page} and the frame as {@code ui}.
 */
public interface Page {

    /** The template of a page record, by its name alone. */
    static String templateOf(Class<? extends Page> page) {
        var module = page.getPackageName().replaceFirst("^vn\\.songhanh\\.(\\w+).*", "$1");
        var name = page.getSimpleName()
                .replaceFirst("Page$", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        return "%s/%s.jte".formatted(module, name);
    }
}
