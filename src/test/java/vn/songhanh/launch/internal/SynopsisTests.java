package vn.songhanh.launch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Refusal;

class SynopsisTests {

    private static final Synopsis IMPORT = Synopsis.of("FILE --kind KIND [--dry-run] [--year YEAR] [--json]");

    @Test
    void values_are_read_by_the_names_of_the_synopsis() {
        var given = read("sổ.xlsx", "--kind", "enterprise", "--dry-run");

        assertThat(given.get("FILE")).isEqualTo("sổ.xlsx");
        assertThat(given.get("kind")).isEqualTo("enterprise");
        assertThat(given.has("dry-run")).isTrue();
        assertThat(given.has("json")).isFalse();
        assertThat(given.find("year")).isEmpty();
    }

    @Test
    void the_order_does_not_matter_and_an_equals_sign_may_stand() {
        var given = read("--year=2026", "--kind=a=b", "sổ.xlsx");

        assertThat(given.number("year")).isEqualTo(2026);
        assertThat(given.get("kind")).isEqualTo("a=b");
        assertThat(given.get("FILE")).isEqualTo("sổ.xlsx");
    }

    @Test
    void what_is_demanded_must_be_there() {
        refused("--kind", "enterprise").withMessage("FILE is missing.");
        refused("sổ.xlsx").withMessage("--kind is missing.");
        refused("sổ.xlsx", "--kind").withMessage("The option --kind needs a value.");
    }

    @Test
    void what_is_unknown_is_refused_not_ignored() {
        refused("sổ.xlsx", "--kind", "x", "--dryrun").withMessage("There is no option --dryrun.");
        refused("sổ.xlsx", "khác.xlsx", "--kind", "x").withMessage("“khác.xlsx” is too much.");
    }

    @Test
    void a_number_must_be_one() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> read("sổ.xlsx", "--kind", "x", "--year", "nay").number("year"))
                .withMessage("year must be a number, not “nay”.");
    }

    private static Arguments read(String... words) {
        return IMPORT.read(List.of(words));
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<Refusal> refused(String... words) {
        return assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(words));
    }
}
