package vn.songhanh.founding.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What a list of cases was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param unit a managing unit, with all below it
 * @param mine {@code true} for cases of the own unit's enterprises and the own side's objective
 * @param officer the account of the officer who works on the case, or {@code me}
 * @param team the working team that works on the case
 * @param view {@code board} for the board
 */
public record CaseQuestion(
        @Nullable String q,
        @Nullable String state,
        @Nullable String objective,
        @Nullable String unit,
        @Nullable String mine,
        @Nullable String officer,
        @Nullable String team,
        @Nullable String view,
        @Nullable String page) {

    static final String PATH = "/app/cases";

    public String typed() {
        return Typed.line(q);
    }

    public boolean board() {
        return "board".equals(view);
    }

    public boolean ofMine() {
        return "true".equals(mine);
    }

    /** The words as the database compares them; what would be a pattern stands for itself. */
    String[] words() {
        return Like.words(typed());
    }

    String codePattern() {
        return Like.beginning(typed());
    }

    Optional<CaseState> chosenState() {
        return Said.oneOf(CaseState.values(), state);
    }

    Optional<Objective> chosenObjective() {
        return Said.oneOf(Objective.values(), objective);
    }

    public boolean ofMe() {
        return "me".equals(officer);
    }

    /** The officer who works on the case; zero for whoever does. */
    long chosenOfficer(Mandate mandate) {
        return ofMe() ? mandate.account().value() : Said.number(officer).orElse(0L);
    }

    Optional<Long> chosenTeam() {
        return Said.number(team);
    }

    Optional<Long> chosenUnit() {
        return Said.number(unit);
    }

    public int chosenPage() {
        return Said.page(page);
    }

    /** The same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address().first().with(word, said).toString();
    }

    /** The same list with two words said otherwise. */
    public String with(String word, @Nullable String said, String other, @Nullable String otherSaid) {
        return address().first().with(word, said).with(other, otherSaid).toString();
    }

    public String pageAddress(int number) {
        return address().page(number).toString();
    }

    private Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("state", state)
                .with("objective", objective)
                .with("unit", unit)
                .with("mine", mine)
                .with("officer", officer)
                .with("team", team)
                .with("view", view)
                .with("page", page);
    }
}
