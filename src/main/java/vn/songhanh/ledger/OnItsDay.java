package vn.songhanh.ledger;

import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;

/** Carries out what was decided for a day to come once that day is here. */
public interface OnItsDay {

    /**
     * Everything in a table that takes effect by today, in order and each once: in a transaction of its own, so that none stops the
     * others, and before anybody else moves what is counted. What fails is tried again the next time.
     *
     * @param table with the columns {@code id}, {@code effective_on} and {@code counted_on}, which is null until it is carried out
     * @return how many were
     */
    <T> int carryOut(String table, RowMapper<T> row, Consumer<T> work);

    /** Somebody who keeps such a table; asked every ten minutes while a server runs, which makes up what it missed. */
    interface Work {

        int carryOutDue();
    }
}
