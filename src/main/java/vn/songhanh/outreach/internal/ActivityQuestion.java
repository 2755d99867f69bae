package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What the activities were asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param unit one that leads or takes part, with all below it
 * @param mine {@code true} for those of the own unit and all below it
 * @param view {@code month}, {@code week}, {@code quarter}; else the list
 * @param on the day around which the calendar is read
 */
public record ActivityQuestion(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String mine,
        @Nullable String view,
        @Nullable String on,
        @Nullable String page) {

    static final String PATH = "/app/activities";

    /** How the activities are laid out. */
    public enum View {
        LIST,
        MONTH,
        WEEK,
        QUARTER
    }

    public String typed() {
        return Typed.line(q);
    }

    /** The words as the database compares them. */
    String[] words() {
        return Like.words(typed());
    }

    public View layout() {
        return Said.oneOf(View.values(), view).orElse(View.LIST);
    }

    Optional<ActivityKind> chosenKind() {
        return Said.oneOf(ActivityKind.values(), kind);
    }

    Optional<ActivityState> chosenState() {
        return Said.oneOf(ActivityState.values(), state);
    }

    Optional<Long> chosenUnit() {
        return Said.number(unit);
    }

    public boolean ofMine() {
        return "true".equals(mine);
    }

    public int chosenPage() {
        return Said.page(page);
    }

    /** The day around which the calendar is read. */
    LocalDate around(LocalDate today) {
        return switch (TypedDate.read(Typed.line(on))) {
            case TypedDate.Day(var day) -> day;
            case TypedDate.Month(YearMonth month) -> month.atDay(1);
            case TypedDate.Year _, TypedDate.NotADate _ -> today;
        };
    }

    /** The same question with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address().first().with(word, said).toString();
    }

    /** The same as the calendar of a month. */
    String monthly(YearMonth month) {
        return address()
                .first()
                .with("view", "month")
                .with("on", month.atDay(1).toString())
                .toString();
    }

    /** The same list as a file. */
    public String export(String ending) {
        return address().first().at(PATH + "." + ending).toString();
    }

    public String pageAddress(int number) {
        return address().page(number).toString();
    }

    private Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("kind", kind)
                .with("state", state)
                .with("unit", unit)
                .with("mine", mine)
                .with("view", view)
                .with("on", on)
                .with("page", page);
    }
}
