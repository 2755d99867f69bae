package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One row of sums, month by month, as the tables keep them.
 *
 * @param first the number of the first month
 * @param quantities from there on; null where nothing was ever told
 */
record MonthSums(int first, @Nullable Long[] quantities) {

    /** What takes one month. */
    interface Taker {

        void add(int segment, long quantity);
    }

    static MonthSums of(ResultSet row) throws SQLException {
        return new MonthSums(
                row.getInt("first_month"), (Long[]) row.getArray("months").getArray());
    }

    /** Cut months are left to the postings. */
    void into(Timeline timeline, Taker taker) {
        for (var month = 0; month < quantities.length; month++) {
            var quantity = quantities[month];
            var segment = quantity == null || quantity == 0 ? -1 : timeline.whole(first + month);
            if (quantity != null && segment >= 0) {
                taker.add(segment, quantity);
            }
        }
    }
}
