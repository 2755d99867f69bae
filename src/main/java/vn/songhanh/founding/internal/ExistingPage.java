package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form by which the register is told of an organisation that was there before the programme.
 *
 * @param kinds what it may be, the usual one first
 * @param usualName what it is called when nothing else is typed
 * @param usualDay the newest day on which no programme was in force
 */
public record ExistingPage(
        EnterpriseId enterprise,
        String enterpriseName,
        ExistingForm form,
        List<UnitKind> kinds,
        String usualName,
        String usualDay,
        Map<String, Words> faults)
        implements FormPage {

    public Map<String, String> options(Language language) {
        return Option.options(language, kinds);
    }
}
