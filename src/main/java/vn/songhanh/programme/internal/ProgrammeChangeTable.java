package vn.songhanh.programme.internal;

import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.ProgrammeId;

/** Changes of an agreement: each counts its version up and says who made it. */
@Repository
class ProgrammeChangeTable {

    /** The last change; nobody's before the first. */
    record Last(int version, @Nullable Instant at, String by) {}

    private final JdbcClient jdbc;

    ProgrammeChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Last last(ProgrammeId programme) {
        return jdbc.sql("select version, changed_at, changed_name from programme where id = :id")
                .param("id", programme.value())
                .query((row, number) -> {
                    var at = row.getTimestamp("changed_at");
                    return new Last(
                            row.getInt("version"), at == null ? null : at.toInstant(), row.getString("changed_name"));
                })
                .single();
    }

    /** False when somebody changed the programme since this version was read. */
    boolean change(ProgrammeId programme, int seen, NewProgramme now, Instant at, String by) {
        return jdbc.sql("""
                        update programme
                           set title_vi = :titleVi, title_en = :titleEn, aim_vi = :aimVi, aim_en = :aimEn,
                               number = :number, signed_on = :signedOn, from_on = :from, to_on = :to,
                               version = version + 1, changed_at = :at, changed_name = :by
                         where id = :id and version = :seen
                        """)
                        .param("titleVi", now.title().vi())
                        .param("titleEn", now.title().en())
                        .param("aimVi", now.aim().vi())
                        .param("aimEn", now.aim().en())
                        .param("number", now.number())
                        .param("signedOn", now.signedOn())
                        .param("from", now.term().first())
                        .param("to", now.term().last())
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("id", programme.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Takes away the legal bases and the scope, to be written anew. */
    void clear(ProgrammeId programme) {
        jdbc.sql("delete from programme_basis where programme_id = :id")
                .param("id", programme.value())
                .update();
        jdbc.sql("delete from programme_scope where programme_id = :id")
                .param("id", programme.value())
                .update();
    }
}
