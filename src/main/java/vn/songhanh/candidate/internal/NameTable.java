package vn.songhanh.candidate.internal;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.text.Fold;

/** Names and numbers are sealed, so that the database cannot search them. A unit's own are few enough to be opened one by one. */
@Repository
class NameTable {

    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final PersonCipher cipher;

    NameTable(JdbcClient jdbc, PersonSeal seal, PersonCipher cipher) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.cipher = cipher;
    }

    private record Kept(long id, String sealed) {}

    /** Those for whom the speaker's unit answers and whose names, or numbers of papers, hold what is typed, with or without accents. */
    long[] holding(String typed) {
        return LongStream.concat(named(typed), numbered(typed)).distinct().toArray();
    }

    private LongStream named(String typed) {
        return jdbc
                .sql("select candidate_id, sealed from candidate_person")
                .query((row, number) -> new Kept(row.getLong("candidate_id"), row.getString("sealed")))
                .list()
                .stream()
                .filter(one -> Fold.holds(seal.opened(one.sealed()).fullName(), typed))
                .mapToLong(Kept::id);
    }

    /** On whose path a resolution, certificate or decision of this number stands, as far as the body may read it: whole words of it, one a digit. */
    private LongStream numbered(String typed) {
        var asked = words(typed);
        if (asked.chars().noneMatch(Character::isDigit)) {
            return LongStream.empty();
        }
        return jdbc
                .sql("""
            select candidate_id, number as sealed
              from candidate_step
             where number <> '' and candidate_id in (select answers_for())
            """)
                .query((row, number) -> new Kept(row.getLong("candidate_id"), row.getString("sealed")))
                .list()
                .stream()
                .filter(one -> words(cipher.opened(one.sealed())).contains(asked))
                .mapToLong(Kept::id);
    }

    private static String words(String text) {
        return " %s ".formatted(Fold.search(text));
    }

    /** Nothing for nothing: who may not read a name has none to open. */
    @Nullable
    String opened(@Nullable String sealed) {
        return sealed == null ? null : seal.opened(sealed).fullName();
    }
}
