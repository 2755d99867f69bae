package vn.songhanh.enterprise.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Address;
import vn.songhanh.web.Said;

/**
 * What a list of the register was asked, as it stands in the address. A word that means nothing is taken as not said, so that an
 * old address never ends in an error.
 *
 * @param unit a managing unit, with all below it
 * @param place a district or ward, with all below it
 * @param section a section of the industries as {@code 2025-C}
 */
public record RegisterQuestion(
        @Nullable String q,
        @Nullable String sector,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String size,
        @Nullable String organised,
        @Nullable String section,
        @Nullable String status,
        @Nullable String sort,
        @Nullable String page) {

    static final String PATH = "/app/enterprises";

    /** In which order; the sign says that the largest or last comes first. */
    enum Sort {
        NAME("name"),
        NAME_DOWN("-name"),
        CODE("code"),
        CODE_DOWN("-code"),
        WORKERS("workers"),
        WORKERS_DOWN("-workers"),
        SURVEYED("surveyed"),
        SURVEYED_DOWN("-surveyed");

        private final String slug;

        Sort(String slug) {
            this.slug = slug;
        }

        String slug() {
            return slug;
        }
    }

    public String typed() {
        return Typed.line(q);
    }

    /** Each word of the question, folded, as a pattern that a folded name must meet. */
    String[] wordPatterns() {
        return Like.words(typed());
    }

    String exactPattern() {
        return "%" + Like.literally(typed().toLowerCase(java.util.Locale.ROOT)) + "%";
    }

    /** The beginning of a code, where the question can be one. */
    String codePattern() {
        if (EnterpriseCode.read(typed()) instanceof EnterpriseCode.Reading.Understood(var code, var warnings)) {
            return code.value() + "%";
        }
        var bare = typed().replaceAll("[\\s.]", "");
        return bare.matches("[0-9-]{3,14}") ? bare + "%" : "";
    }

    Optional<OwnershipSector> chosenSector() {
        return Said.oneOf(OwnershipSector.values(), sector);
    }

    Optional<SizeClass> chosenSize() {
        return Optional.ofNullable(size).flatMap(SizeClass::of);
    }

    Optional<RegisterCount> chosenCondition() {
        return Said.oneOf(RegisterCount.values(), organised).filter(one -> one != RegisterCount.ALL);
    }

    Optional<Industry> chosenSection() {
        return Optional.ofNullable(section)
                .filter(one -> one.matches("\\d{4}-[A-Z]"))
                .map(one -> new Industry(one.substring(0, 4), one.substring(5)));
    }

    Optional<TaxStatus> chosenStatus() {
        return Optional.ofNullable(status).flatMap(TaxStatus::of);
    }

    Optional<Long> chosenUnit() {
        return Said.number(unit);
    }

    Optional<Long> chosenPlace() {
        return Said.number(place);
    }

    Sort chosenSort() {
        return Arrays.stream(Sort.values())
                .filter(one -> one.slug().equals(sort))
                .findFirst()
                .orElse(Sort.NAME);
    }

    int chosenPage() {
        return Said.page(page);
    }

    /** The address of the same list with one word said otherwise; from its first page. */
    public String with(String word, @Nullable String said) {
        return address().first().with(word, said).toString();
    }

    /** The address of what the list shows as a file. */
    public String export(String ending) {
        return address().at(PATH + "." + ending).first().toString();
    }

    /** The address of a page of this list. */
    public String pageAddress(int number) {
        return address().page(number).toString();
    }

    private Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("sector", sector)
                .with("unit", unit)
                .with("place", place)
                .with("size", size)
                .with("organised", organised)
                .with("section", section)
                .with("status", status)
                .with("sort", sort)
                .with("page", page);
    }
}
