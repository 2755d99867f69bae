package vn.songhanh.programme.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form of an agreement, new or known.
 *
 * @param code the code of the programme that is changed; null for a new one
 * @param party the units that may hold the Party side, by id
 * @param meanwhile what somebody else changed while this was typed; null in all other cases
 */
public record ProgrammeFormPage(
        @Nullable String code,
        ProgrammeForm form,
        Map<String, Words> faults,
        Map<String, String> party,
        Map<String, String> union,
        @Nullable Meanwhile meanwhile)
        implements FormPage {

    /** Who changed it, when, and what stands there now, by the name of the field. */
    public record Meanwhile(String by, String when, Map<Words, String> now) {

        public Map<String, String> now(Language language) {
            var said = new LinkedHashMap<String, String>();
            now.forEach((field, value) -> said.put(field.in(language), value));
            return said;
        }
    }

    public boolean fresh() {
        return code == null;
    }

    public String action() {
        return code == null ? "/app/programme/new" : "/app/programme/" + code + "/edit";
    }

    public String back() {
        return code == null ? "/app/programme" : "/app/programme?programme=" + code;
    }

    public OwnershipSector[] sectors() {
        return OwnershipSector.values();
    }
}
