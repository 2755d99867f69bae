package vn.songhanh.enterprise.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.enterprise.EnterpriseId;

/** What people said about a list: what its columns hold, and what its doubtful rows are. */
@Repository
class ImportWishTable {

    private final JdbcClient jdbc;

    ImportWishTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Mapping mapping(ImportId id) {
        var sheets = new HashMap<String, Mapping.SheetMapping>();
        jdbc.sql("select sheet, first_row, last_row, columns from enterprise_import_sheet where import_id = :id")
                .param("id", id.value())
                .query(row -> {
                    sheets.put(
                            row.getString("sheet"),
                            new Mapping.SheetMapping(
                                    row.getInt("first_row"),
                                    row.getInt("last_row"),
                                    row.getString("columns").isEmpty()
                                            ? Map.of()
                                            : Mapping.columns(row.getString("columns"))
                                                    .orElseThrow()));
                });
        return new Mapping(Map.copyOf(sheets));
    }

    void put(ImportId id, String sheet, Mapping.SheetMapping mapping) {
        jdbc.sql("""
            insert into enterprise_import_sheet (import_id, sheet, first_row, last_row, columns)
            values (:id, :sheet, :first, :last, :columns)
                on conflict (import_id, sheet) do update
               set first_row = excluded.first_row, last_row = excluded.last_row, columns = excluded.columns
            """)
                .param("id", id.value())
                .param("sheet", sheet)
                .param("first", mapping.firstRow())
                .param("last", mapping.lastRow())
                .param("columns", Mapping.written(mapping.columns()))
                .update();
    }

    Map<Decision.Row, Decision> decisions(ImportId id) {
        var decisions = new HashMap<Decision.Row, Decision>();
        jdbc.sql("select sheet, row_number, decision, enterprise_id from enterprise_import_decision where"
                        + " import_id = :id")
                .param("id", id.value())
                .query(row -> {
                    decisions.put(new Decision.Row(row.getString("sheet"), row.getInt("row_number")), toDecision(row));
                });
        return Map.copyOf(decisions);
    }

    void decide(ImportId id, Decision.Row row, Decision decision) {
        jdbc.sql("""
            insert into enterprise_import_decision (import_id, sheet, row_number, decision, enterprise_id)
            values (:id, :sheet, :row, :decision, :enterprise)
                on conflict (import_id, sheet, row_number) do update
               set decision = excluded.decision, enterprise_id = excluded.enterprise_id
            """)
                .param("id", id.value())
                .param("sheet", row.sheet())
                .param("row", row.number())
                .param(
                        "decision",
                        switch (decision) {
                            case Decision.Same _ -> "SAME";
                            case Decision.New _ -> "NEW";
                            case Decision.Skip _ -> "SKIP";
                        })
                .param("enterprise", decision instanceof Decision.Same(var as) ? as.value() : null)
                .update();
    }

    private static Decision toDecision(ResultSet row) throws SQLException {
        return switch (row.getString("decision")) {
            case "SAME" -> new Decision.Same(new EnterpriseId(row.getInt("enterprise_id")));
            case "NEW" -> new Decision.New();
            default -> new Decision.Skip();
        };
    }
}
