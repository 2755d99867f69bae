package vn.songhanh.coordination.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * A meeting being called or changed.
 *
 * @param id null while it is being called
 * @param holder whether the unit of the one who calls holds a side, so that it may call both bodies
 */
public record MeetingFormPage(@Nullable Long id, MeetingForm form, boolean holder, Faults faults) implements Page {

    /** Who may meet, by the value of the form. */
    public Map<String, String> choices(Language language) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("true", Words.of("Hai bên cùng họp", "Both bodies").in(language));
        choices.put("false", Words.of("Riêng đơn vị mình", "Our unit alone").in(language));
        return choices;
    }

    public String action() {
        return "/app/meetings" + (id == null ? "" : "/" + id);
    }
}
