package vn.songhanh.outreach.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Like;

/** Finds enterprises as people write them in a list: by code, or by their name or a part of it. */
@Repository
class EnterpriseLookupTable {

    private final JdbcClient jdbc;

    EnterpriseLookupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One that a line may mean.
     *
     * @param line the place of the line, from zero
     * @param rank 1 by its code, 2 by its whole name, 3 by a part of it
     */
    record Hit(int line, int rank, EnterpriseId id, String name) {}

    /**
     * @param codes the code in each line; empty where there is none
     * @param names the name in each line without diacritics; empty where there is none
     */
    List<Hit> find(List<String> codes, List<String> names) {
        return jdbc.sql("""
            select line, rank, enterprise_id, name
              from enterprises_meant(cast(:codes as text[]), cast(:names as text[]), cast(:patterns as text[]))
            """)
                .param("codes", codes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .param("patterns", names.stream().map(Like::within).toArray(String[]::new))
                .query((row, number) -> new Hit(
                        row.getInt("line"),
                        row.getInt("rank"),
                        new EnterpriseId(row.getInt("enterprise_id")),
                        row.getString("name")))
                .list();
    }

    /** Enterprises that these units manage, as code and name, for a list to choose from. */
    List<String> near(long[] units, LocalDate on, int most) {
        return jdbc.sql("""
            select distinct e.code || ' ' || e.name as line, e.name
              from enterprise_management m
              join enterprise e on e.id = m.enterprise_id
             where m.unit_id = any (cast(:units as bigint[]))
               and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
             order by e.name
             limit :most
            """)
                .param("units", units)
                .param("on", on)
                .param("most", most)
                .query((row, number) -> row.getString("line"))
                .list();
    }
}
