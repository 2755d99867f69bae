package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Map;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form of one dated fact of an enterprise.
 *
 * @param units where a unit is to be chosen; empty where people are counted
 */
public record FactFormPage(
        EnterpriseId id,
        String name,
        FactForm form,
        LocalDate today,
        Map<String, String> units,
        Map<String, Words> faults)
        implements FormPage {

    public String path() {
        return RegisterQuestion.PATH + "/" + id;
    }

    public boolean survey() {
        return units.isEmpty();
    }

    /** A count that nothing else speaks against looks like a slip, or did. */
    public boolean doubted() {
        return form.sure() != null || form.survey(today).faults().isEmpty() && faults.containsKey(FactForm.DOUBTED);
    }
}
