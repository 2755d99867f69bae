package vn.songhanh.ledger.internal;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One row of sums, month by month, as the tables keep them: the array of the database in the bytes in which it is sent, since
 * those come in one piece where an array comes number by number.
 */
final class MonthSums {

    /** Dimensions, whether any number is null, what the numbers are; then the length and the first subscript. */
    private static final int BEFORE_LENGTH = 3 * Integer.BYTES;

    private static final int NULL = -1;

    private final ByteBuffer sent;

    private MonthSums(ByteBuffer sent) {
        this.sent = sent;
    }

    /** What takes one month. */
    interface Taker {

        void add(int segment, long quantity);
    }

    /** @param row with the column {@code sent} */
    static MonthSums of(ResultSet row) throws SQLException {
        return new MonthSums(ByteBuffer.wrap(row.getBytes("sent")));
    }

    /** Cut months are left to the postings. */
    void into(Timeline timeline, Taker taker) {
        sent.position(BEFORE_LENGTH);
        var length = sent.getInt();
        var first = sent.getInt();
        for (var month = first; month < first + length; month++) {
            var quantity = sent.getInt() == NULL ? 0 : sent.getLong();
            var segment = quantity == 0 ? -1 : timeline.whole(month);
            if (segment >= 0) {
                taker.add(segment, quantity);
            }
        }
    }
}
