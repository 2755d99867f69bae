package vn.songhanh.founding.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What the radar was asked, as it stands in the address. A word that means nothing is taken as not said.
 *
 * @param reason one of {@link RadarReason}
 * @param act one of {@link RadarAct}
 * @param unit a managing unit with all below it; {@code all} for the whole city; not said for one's own
 * @param place a district or ward, with all below it
 */
public record RadarQuestion(
        @Nullable String q,
        @Nullable String reason,
        @Nullable String act,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String size,
        @Nullable String sector,
        @Nullable String page) {

    static final String PATH = "/app/radar";

    public String typed() {
        return Typed.line(q);
    }

    /** The name as the database compares it; what would be a pattern stands for itself. */
    String namePattern() {
        return Like.within(typed());
    }

    String codePattern() {
        return Like.beginning(typed());
    }

    Optional<RadarReason> chosenReason() {
        return Said.oneOf(RadarReason.values(), reason);
    }

    Optional<RadarAct> chosenAct() {
        return Said.oneOf(RadarAct.values(), act);
    }

    Optional<SizeClass> chosenSize() {
        return Optional.ofNullable(size).flatMap(SizeClass::of);
    }

    Optional<OwnershipSector> chosenSector() {
        return Said.oneOf(OwnershipSector.values(), sector);
    }

    boolean everywhere() {
        return "all".equals(unit);
    }

    Optional<Long> chosenUnit() {
        return Said.number(unit);
    }

    Optional<Long> chosenPlace() {
        return Said.number(place);
    }

    public int chosenPage() {
        return Said.page(page);
    }

    /** The same question with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address(PATH).first().with(word, said).toString();
    }

    public String export() {
        return address(PATH + ".xlsx").first().toString();
    }

    public String pageAddress(int number) {
        return address(PATH).page(number).toString();
    }

    private Address address(String path) {
        return Address.of(path)
                .with("q", q)
                .with("reason", reason)
                .with("act", act)
                .with("unit", unit)
                .with("place", place)
                .with("size", size)
                .with("sector", sector)
                .with("page", page);
    }
}
