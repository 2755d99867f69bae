package vn.songhanh.programme;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * Keeps from the public what a small number would tell of each person in it: which of two who were admitted is a woman, a worker, a member of
 * the union. Both bodies read the number; published is that there are fewer than five, and no sum over years from which it could be reckoned. How
 * many were admitted is itself no secret.
 */
public final class FewPersons {

    /** As readers see it. */
    public static final Words WORDS = Words.of("dưới 5", "fewer than 5");

    /** As programs read it. */
    public static final String SIGN = "<5";

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(5);

    /** The parts of 2.07, persons newly admitted. */
    private static final Set<String> PARTS = Set.of("2.08", "2.09", "2.10a", "2.10b", "2.11");

    private FewPersons() {}

    /** Whether the indicator counts such parts: of it no sum over years is published. */
    public static boolean counts(Indicator indicator) {
        return PARTS.contains(indicator.code());
    }

    /** Whether this number of this indicator is not published; none at all tells of nobody. */
    public static boolean hides(Indicator indicator, @Nullable BigDecimal number) {
        return number != null && counts(indicator) && number.signum() != 0 && number.compareTo(ENOUGH) < 0;
    }
}
