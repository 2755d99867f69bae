package vn.songhanh.ledger.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.programme.Indicator;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * A table of figures on the screen.
 *
 * @param table the rows of this page with their totals; null while something that was typed cannot be meant
 * @param all how many rows there are on all pages
 * @param size how many of them on one
 */
public record TablePage(
        TableQuestion question,
        Choices choices,
        List<LedgerPage.Chosen> chosen,
        Map<String, Words> faults,
        @Nullable FigureSheet table,
        int all,
        int size)
        implements FormPage {

    /**
     * What the form offers.
     *
     * @param programme the code of the one that is shown
     * @param indicators all, with those that are shown marked
     * @param from the first year that is shown
     */
    public record Choices(
            String programme,
            Map<String, Words> programmes,
            Map<Indicator, Boolean> indicators,
            Map<String, Words> units,
            Map<String, Words> territories,
            Map<String, Words> years,
            String from,
            String to) {}

    public int from() {
        return (question.chosenPage() - 1) * size + 1;
    }

    public int to() {
        return Math.min(all, question.chosenPage() * size);
    }

    public @Nullable String previous() {
        return question.chosenPage() > 1 ? question.pageAddress(question.chosenPage() - 1) : null;
    }

    public @Nullable String next() {
        return to() < all ? question.pageAddress(question.chosenPage() + 1) : null;
    }

    /** How many indicators are shown. */
    public long indicators() {
        return choices.indicators().values().stream().filter(shown -> shown).count();
    }

    /** The sets of indicators that have a name, by the word for them. */
    public Map<String, Words> sets() {
        var sets = new LinkedHashMap<String, Words>();
        sets.put(TableQuestion.CORE, Words.of("Chỉ tiêu báo cáo", "Report indicators"));
        for (var group = 1; group <= 3; group++) {
            sets.put("group-" + group, Words.of("Nhóm {0}", "Group {0}").with(Integer.toString(group)));
        }
        sets.put(TableQuestion.ALL, Words.of("Tất cả chỉ tiêu", "All indicators"));
        return sets;
    }

    /** The word of the set that is shown; nothing where single indicators were chosen. */
    public String set() {
        var said = question.chosenIndicators();
        return said.size() == 1 && sets().keySet().containsAll(said)
                ? said.iterator().next()
                : "";
    }

    public static <E extends Enum<E>> Map<String, String> options(E[] all, Language language) {
        var options = new LinkedHashMap<String, String>();
        for (var one : all) {
            options.put(
                    one.name().toLowerCase(java.util.Locale.ROOT), words(one).in(language));
        }
        return options;
    }

    private static Words words(Enum<?> one) {
        return switch (one) {
            case TableRows rows -> rows.words();
            case TableColumns columns -> columns.words();
            case ClaimColumn column -> column.words();
            default -> Words.same(one.name());
        };
    }
}
