package vn.songhanh.candidate.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.text.Fold;

/** Names as they are kept: sealed, so that the database cannot search them. A unit's own are few enough to be opened one by one. */
@Repository
class NameTable {

    private final JdbcClient jdbc;
    private final NameCipher cipher;

    NameTable(JdbcClient jdbc, NameCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    private record Kept(long id, String name) {}

    /** Those for whom the speaker's unit answers and whose names hold what is typed, with or without accents. */
    long[] holding(String typed) {
        var folded = Fold.unaccented(typed);
        return kept("true").stream()
                .filter(one -> Fold.unaccented(cipher.opened(one.name())).contains(folded))
                .mapToLong(Kept::id)
                .toArray();
    }

    /** Nothing for nothing: who may not read a name has none to open. */
    @Nullable
    String opened(@Nullable String kept) {
        return kept == null ? null : cipher.opened(kept);
    }

    /** Seals what an older version wrote and nobody has corrected meanwhile; that the key is the right one shows with the first name that is sealed. */
    int seal() {
        kept("full_name like '1:%' limit 1").forEach(one -> cipher.opened(one.name()));
        var bare = kept("full_name not like '1:%'");
        bare.forEach(one -> jdbc.sql("""
                update candidate_person
                   set full_name = :name, folded = :folded
                 where candidate_id = :id and full_name = :bare
                """)
                .param("name", cipher.sealed(one.name()))
                .param("folded", cipher.digest(one.name()))
                .param("id", one.id())
                .param("bare", one.name())
                .update());
        return bare.size();
    }

    private List<Kept> kept(String condition) {
        return jdbc.sql("select candidate_id, full_name from candidate_person where " + condition)
                .query((row, number) -> new Kept(row.getLong("candidate_id"), row.getString("full_name")))
                .list();
    }
}
