package vn.songhanh.paper.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.paper.Letterhead;

/** The letterheads that units have written down. */
@Repository
class LetterheadTable {

    private final JdbcClient jdbc;

    LetterheadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Letterhead> find(UnitId unit, String name) {
        return jdbc.sql("select * from letterhead where unit_id = :unit")
                .param("unit", unit.value())
                .query((row, number) -> new Letterhead(
                        unit,
                        name,
                        row.getString("superior"),
                        row.getString("code"),
                        row.getString("collective"),
                        row.getString("head_post"),
                        row.getString("drafting_unit"),
                        row.getString("archive"),
                        row.getBoolean("both_sides"),
                        row.getInt("version")))
                .optional();
    }

    /**
     * Writes over the version that the writer has seen.
     *
     * @return false when there is another one by now
     */
    boolean put(Letterhead letterhead) {
        return jdbc.sql("""
            insert into letterhead (unit_id, superior, code, collective, head_post, drafting_unit, archive, both_sides,
                                    version)
            values (:unit, :superior, :code, :collective, :headPost, :draftingUnit, :archive, :bothSides, 1)
                on conflict (unit_id) do update
               set superior = excluded.superior, code = excluded.code, collective = excluded.collective,
                   head_post = excluded.head_post, drafting_unit = excluded.drafting_unit, archive = excluded.archive,
                   both_sides = excluded.both_sides, version = letterhead.version + 1
             where letterhead.version = :seen
            """)
                        .param("unit", letterhead.unit().value())
                        .param("superior", letterhead.superior())
                        .param("code", letterhead.code())
                        .param("collective", letterhead.collective())
                        .param("headPost", letterhead.headPost())
                        .param("draftingUnit", letterhead.draftingUnit())
                        .param("archive", letterhead.archive())
                        .param("bothSides", letterhead.bothSides())
                        .param("seen", letterhead.version())
                        .update()
                == 1;
    }
}
