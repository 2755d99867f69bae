package vn.songhanh.paper.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.paper.NewPaper.Issuing;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What is asked before a paper is begun.
 *
 * @param kind the kind that was chosen; null while the kinds are offered
 * @param form what the fields show
 * @param programmes titles by code
 * @param partner the other body, with which one may issue jointly; null where there is none
 * @param about the enterprise of the case; null where there is no case
 * @param problem why it was not begun
 */
public record NewPaperPage(
        @Nullable PaperKind kind,
        NewPaperForm form,
        Map<String, Words> programmes,
        String unit,
        @Nullable String partner,
        @Nullable String about,
        @Nullable Words problem)
        implements Page {

    public List<PaperKind> kinds() {
        return List.of(PaperKind.values());
    }

    /** Where a kind is chosen: a request to found begins at its case. */
    public static String href(PaperKind kind) {
        return kind == PaperKind.REQUEST ? "/app/cases?state=CONSENT" : RegisterQuestion.PATH + "/new?kind=" + kind;
    }

    public Map<String, String> programmeOptions(Language language) {
        var options = new LinkedHashMap<String, String>();
        programmes.forEach((code, title) -> options.put(code, code + " · " + title.in(language)));
        return options;
    }

    public Map<String, String> issuingOptions(Language language) {
        var options = new LinkedHashMap<String, String>();
        options.put(
                Issuing.ALONE.name(),
                Words.of("Riêng: {0}", "Alone: {0}").with(unit).in(language));
        if (partner != null) {
            var jointly = Words.of("Liên tịch: {0} chủ trì, cùng {1}", "Jointly: {0} in the lead, with {1}");
            options.put(
                    Issuing.JOINTLY_LEADING.name(), jointly.with(unit, partner).in(language));
            options.put(Issuing.JOINTLY_LED.name(), jointly.with(partner, unit).in(language));
        }
        return options;
    }
}
