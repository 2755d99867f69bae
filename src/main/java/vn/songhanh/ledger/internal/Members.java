package vn.songhanh.ledger.internal;

import java.util.Arrays;
import java.util.Collection;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Some enterprises, each once: a field of bits by their numbers. Never changed.
 *
 * <p>The sets that are kept are small and their numbers lie scattered; marking them in one field is several times as quick
 * as merging them two by two.
 */
final class Members {

    static final Members NOBODY = new Members(new long[0]);

    /** The enterprise whose row it is, whatever its number. */
    static final Members THE_ONE = new Members(new long[] {1});

    private final long[] words;

    private Members(long[] words) {
        this.words = words;
    }

    /** All that are in one of the sets. */
    static Members of(Collection<RoaringBitmap> sets) {
        var last = -1;
        for (var set : sets) {
            last = set.isEmpty() ? last : Math.max(last, set.last());
        }
        if (last < 0) {
            return NOBODY;
        }
        var words = new long[word(last) + 1];
        for (var set : sets) {
            set.forEach((IntConsumer) number -> words[word(number)] |= 1L << number);
        }
        return new Members(words);
    }

    private static int word(int number) {
        return number / Long.SIZE;
    }

    boolean isNobody() {
        return words.length == 0;
    }

    int count() {
        var count = 0;
        for (var word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    Members and(Members others) {
        if (isNobody() || others.isNobody()) {
            return isNobody() ? others : this;
        }
        var all = Arrays.copyOf(words, Math.max(words.length, others.words.length));
        for (var index = 0; index < others.words.length; index++) {
            all[index] |= others.words[index];
        }
        return new Members(all);
    }

    Members without(Members others) {
        if (isNobody() || others.isNobody()) {
            return this;
        }
        var left = words.clone();
        for (var index = 0; index < Math.min(left.length, others.words.length); index++) {
            left[index] &= ~others.words[index];
        }
        return new Members(left);
    }
}
