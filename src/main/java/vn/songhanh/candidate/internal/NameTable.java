package vn.songhanh.candidate.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.text.Fold;

/** Names are sealed, so that the database cannot search them. A unit's own are few enough to be opened one by one. */
@Repository
class NameTable {

    private final JdbcClient jdbc;
    private final PersonSeal seal;

    NameTable(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    private record Kept(long id, String sealed) {}

    /** Those for whom the speaker's unit answers and whose names hold what is typed, with or without accents. */
    long[] holding(String typed) {
        return jdbc
                .sql("select candidate_id, sealed from candidate_person")
                .query((row, number) -> new Kept(row.getLong("candidate_id"), row.getString("sealed")))
                .list()
                .stream()
                .filter(one -> Fold.holds(seal.opened(one.sealed()).fullName(), typed))
                .mapToLong(Kept::id)
                .toArray();
    }

    /** Nothing for nothing: who may not read a name has none to open. */
    @Nullable
    String opened(@Nullable String sealed) {
        return sealed == null ? null : seal.opened(sealed).fullName();
    }
}
