package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.founding.CaseId;
import vn.songhanh.text.Words;

/** What dossiers hold, and which papers are there. */
@Repository
class DossierTable {

    private final JdbcClient jdbc;

    DossierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A professional union hands in what a grassroots union does; a trade has no certificate of registration. */
    List<DossierItem> items(Case found) {
        return jdbc.sql("""
            select *
              from dossier_item
             where objective = :objective and not (:trade and code = 'UNION_REGISTRATION')
             order by place
            """)
                .param("objective", found.objective().line().name())
                .param("trade", found.ofTrade())
                .query((row, number) -> new DossierItem(
                        row.getString("code"),
                        row.getBoolean("required"),
                        Words.of(row.getString("words_vi"), row.getString("words_en"))))
                .list();
    }

    /** The papers that are there, by their codes: where each lies. */
    Map<String, String> there(CaseId id) {
        return jdbc
                .sql("select item, kept_at from dossier_part where case_id = :id and present")
                .param("id", id.value())
                .query((row, number) -> Map.entry(row.getString("item"), row.getString("kept_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every paper of the dossier, there and kept nowhere in particular. */
    Map<String, String> allOf(Case found) {
        return items(found).stream().collect(Collectors.toMap(DossierItem::code, _ -> ""));
    }

    void put(Case found, Map<String, String> there) {
        for (var item : items(found)) {
            jdbc.sql("""
                insert into dossier_part (case_id, item, present, kept_at)
                values (:id, :item, :present, :keptAt)
                on conflict (case_id, item) do update
                   set present = excluded.present, kept_at = excluded.kept_at
                """)
                    .param("id", found.id().value())
                    .param("item", item.code())
                    .param("present", there.containsKey(item.code()))
                    .param("keptAt", there.getOrDefault(item.code(), ""))
                    .update();
        }
    }
}
