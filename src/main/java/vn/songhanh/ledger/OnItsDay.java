package vn.songhanh.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Carries out what was decided for a day to come once that day is here. */
public interface OnItsDay {

    /**
     * Everything that takes effect by today, each once: the earlier day first whoever keeps it, and of one day in the order of
     * those who do. Each in a transaction of its own, so that none stops the others, and before anybody else moves what is
     * counted. What fails is tried again the next time. Asked every ten minutes while a server runs, which makes up what it missed.
     *
     * @return how many were
     */
    int carryOutDue();

    /** Somebody who keeps such decisions; of one day those first that come first by {@link org.springframework.core.annotation.Order}. */
    interface Work<T> {

        /** With the columns {@code id}, {@code effective_on} and {@code counted_on}, which is null until it is carried out. */
        String table();

        T read(ResultSet row, int number) throws SQLException;

        void carryOut(T due);
    }
}
