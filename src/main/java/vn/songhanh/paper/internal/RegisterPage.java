package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The register of papers.
 *
 * @param all how many fit
 * @param first the number of the first line shown
 * @param nothing whether there is no paper at all
 * @param officer whether the person may begin one
 */
public record RegisterPage(
        RegisterQuestion question,
        List<Line> lines,
        long all,
        int first,
        List<Integer> years,
        boolean nothing,
        boolean officer)
        implements Page {

    static final int ROWS = 50;

    /**
     * One paper in the register.
     *
     * @param symbol number and symbol; empty until it is issued
     * @param badge the colour of the state's badge
     * @param issuers the issuing bodies, the lead first
     * @param by who began it
     */
    public record Line(
            String href,
            String symbol,
            @Nullable LocalDate on,
            Words kind,
            String subject,
            Words state,
            String badge,
            String issuers,
            String by,
            LocalDate changed) {}

    public int last() {
        return first + lines.size() - 1;
    }

    public @Nullable String previous() {
        return first > 1 ? question.pageAddress(question.chosenPage() - 1) : null;
    }

    public @Nullable String next() {
        return last() < all ? question.pageAddress(question.chosenPage() + 1) : null;
    }

    public Map<String, String> kinds(Language language) {
        return Option.options(language, PaperKind.values());
    }

    public Map<String, String> states(Language language) {
        return Option.options(language, Paper.State.values());
    }

    public Map<String, String> yearOptions() {
        var options = new LinkedHashMap<String, String>();
        years.forEach(year -> options.put(year.toString(), year.toString()));
        return options;
    }

    /** The filters in words, each with the address of the list without it. */
    public Map<String, String> chosen(Language language) {
        var chosen = new LinkedHashMap<String, String>();
        if (!question.typed().isEmpty()) {
            chosen.put("“" + question.typed() + "”", question.without("q"));
        }
        question.chosenKind().ifPresent(kind -> chosen.put(kind.words().in(language), question.without("kind")));
        question.chosenState().ifPresent(state -> chosen.put(state.words().in(language), question.without("state")));
        question.chosenYear().ifPresent(year -> chosen.put(year.toString(), question.without("year")));
        return chosen;
    }
}
