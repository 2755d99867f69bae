package vn.songhanh.access.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.web.Page;

/**
 * Giving a role to a person.
 *
 * @param units those found by name, as of the first day
 * @param more whether more units were found than are shown
 */
public record RoleFormPage(PersonPage person, RoleForm form, List<Choice> units, boolean more, Faults faults)
        implements Page {

    /** A unit that may be chosen. */
    public record Choice(long id, Side side, String name, String above) {

        String words(Language language) {
            var place = above.isEmpty() ? "" : " – " + above;
            return "%s%s (%s)".formatted(name, place, side.words().in(language));
        }
    }

    public Map<String, String> choices(Language language) {
        var choices = new LinkedHashMap<String, String>();
        units.forEach(unit -> choices.put(String.valueOf(unit.id()), unit.words(language)));
        return choices;
    }

    public Map<String, String> roles(Language language) {
        return Option.options(language, Role.values());
    }
}
