package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What a queue of the ledger was asked, as it stands in the address. What means nothing is found by {@link QueueFaults}.
 *
 * @param queue {@code mine} to confirm, {@code theirs} waiting for the other body, {@code disputed}, {@code settled}
 *     lately, {@code all}
 * @param enterprise part of its name or the beginning of its code
 * @param unit entries that count for this unit or below it
 * @param by the side that entered it
 */
public record QueueQuestion(
        @Nullable String programme,
        @Nullable String queue,
        @Nullable String enterprise,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String indicator,
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String page) {

    static final String PATH = "/app/ledger";
    private static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    /** The queue that is shown; the own one where none is named. */
    public Queue chosenQueue() {
        return Arrays.stream(Queue.values())
                .filter(one -> one.word().equals(queue))
                .findFirst()
                .orElse(Queue.MINE);
    }

    public String typed() {
        return Typed.line(enterprise);
    }

    String namePattern() {
        return Like.within(typed());
    }

    String codePattern() {
        return Like.beginning(typed());
    }

    Optional<FactKind> chosenKind() {
        return Said.oneOf(FactKind.values(), kind);
    }

    Optional<Side> chosenSide() {
        return Said.oneOf(Side.values(), by);
    }

    Optional<UnitId> chosenUnit() {
        return Said.number(unit).map(UnitId::new);
    }

    public Optional<LocalDate> first() {
        return Said.day(from);
    }

    public Optional<LocalDate> last() {
        return Said.day(to);
    }

    LocalDate firstDay() {
        return first().orElse(BEGINNING);
    }

    LocalDate lastDay() {
        return last().orElse(END);
    }

    public int chosenPage() {
        return Said.page(page);
    }

    /** The same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address().first().with(word, said).toString();
    }

    public String pageAddress(int number) {
        return address().page(number).toString();
    }

    /** Where all that is listed here is looked at before it is confirmed. */
    public String confirmAll() {
        return address()
                .at(PATH + "/confirmations/new")
                .first()
                .with("all", "true")
                .toString();
    }

    private Address address() {
        return Address.of(PATH)
                .with("programme", programme)
                .with("queue", queue)
                .with("enterprise", enterprise)
                .with("kind", kind)
                .with("unit", unit)
                .with("indicator", indicator)
                .with("from", from)
                .with("to", to)
                .with("by", by)
                .with("page", page);
    }
}
