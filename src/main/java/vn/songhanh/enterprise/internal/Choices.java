package vn.songhanh.enterprise.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.Language;
import vn.songhanh.text.LegalForm;
import vn.songhanh.text.Words;

/** What may be chosen in a field, by what is sent for it, in the order in which it is shown. */
public record Choices(Map<String, Words> words) {

    static final Choices SECTORS = of(OwnershipSector.values(), OwnershipSector::name, OwnershipSector::words);
    static final Choices FORMS = of(LegalForm.values(), LegalForm::name, LegalForm::words);
    static final Choices SIZES = of(SizeClass.values(), SizeClass::slug, SizeClass::words);
    static final Choices STATUSES = of(TaxStatus.values(), TaxStatus::code, TaxStatus::words);
    static final Choices CONDITIONS = of(
            Arrays.stream(RegisterCount.values())
                    .filter(count -> count != RegisterCount.ALL)
                    .toArray(RegisterCount[]::new),
            RegisterCount::name,
            ConditionWords::of);
    static final Choices SECTIONS = sections();

    public Map<String, String> in(Language language) {
        return Words.in(language, words);
    }

    private static <T> Choices of(T[] values, Function<T, String> sent, Function<T, Words> shown) {
        var words = new LinkedHashMap<String, Words>();
        for (var value : values) {
            words.put(sent.apply(value), shown.apply(value));
        }
        return new Choices(words);
    }

    private static Choices sections() {
        var words = new LinkedHashMap<String, Words>();
        for (var version : new String[] {Industries.NEWEST, "2018"}) {
            Industries.sections(version).forEach((section, name) -> words.put(slug(section), shown(section, name)));
        }
        return new Choices(words);
    }

    private static String slug(Industry section) {
        return section.version() + "-" + section.code();
    }

    private static Words shown(Industry section, Words name) {
        return Words.joined(
                " ",
                java.util.List.of(
                        Words.same(section.code() + "."), name, Words.same("(VSIC " + section.version() + ")")));
    }
}
