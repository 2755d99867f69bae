package vn.songhanh.review.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot was computed with. It is signed together with the figures: the hash is over both.
 *
 * @param position of the ledger
 * @param rules mark of the definitions of all indicators at that time; unknown of snapshots from before they were marked, whose
 *     hash is over the figures alone
 * @param structureOn the day as of which units are shown
 * @param noughts whether 0 stands where a number is missing, as in sets from before a number could be
 */
record Seal(long position, @Nullable String rules, PlansUsed plans, LocalDate structureOn, boolean noughts) {

    private static final int LENGTH_OF_A_MARK = 16;

    Seal(long position, @Nullable String rules, PlansUsed plans, LocalDate structureOn) {
        this(position, rules, plans, structureOn, false);
    }

    /** @param figures their canonical text */
    String hash(String figures) {
        return rules == null
                ? sha256(figures)
                : sha256(String.join(
                        "\n",
                        "position " + position,
                        "rules " + rules,
                        "plans " + plans.text(),
                        "structure " + structureOn,
                        figures));
    }

    /** The same, measured against the plans and written as another set was. */
    Seal measuredLike(Seal other) {
        return new Seal(position, rules, plans.measuredLike(other.plans), structureOn, other.noughts);
    }

    /** A short mark of a long text: the same text gives the same mark. */
    static String mark(String text) {
        return sha256(text).substring(0, LENGTH_OF_A_MARK);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
