package vn.songhanh.paper.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.UnitId;
import vn.songhanh.desk.Finder;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Like;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** The register of papers (sổ văn bản đi), as far as the one who asks may see it. */
@Repository
class RegisterTable {

    /** A line of the answer, and how many lines there are in all. */
    record Found(RegisterPage.Line line, long all) {}

    /** A paper that waits for somebody. */
    record Waiting(long id, PaperKind kind, String subject) {}

    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for its number first, then the newest numbers. */
    List<Found> find(RegisterQuestion question, int limit, int offset) {
        return jdbc.sql("""
            select p.*, unit_called_shortly(p.lead_unit, coalesce(p.dated_on, date 'infinity')) as lead_name,
                   unit_called_shortly(p.partner_unit, coalesce(p.dated_on, date 'infinity')) as partner_name,
                   count(*) over () as of_all
              from paper p
             where (:kind = '' or p.kind = :kind)
               and (:state = '' or p.state = :state)
               and (:year = 0 or extract(year from coalesce(p.dated_on, p.begun_at at time zone 'Asia/Ho_Chi_Minh')) = :year)
               and (:typed = '' or p.folded like all (:words))
             order by p.dated_on desc nulls first, p.number desc, p.changed_at desc, p.id desc
             limit :limit offset :offset
            """)
                .param("kind", question.chosenKind().map(Enum::name).orElse(""))
                .param("state", question.chosenState().map(Enum::name).orElse(""))
                .param("year", question.chosenYear().orElse(0))
                .param("typed", question.typed())
                .param("words", question.words())
                .param("limit", limit)
                .param("offset", offset)
                .query(RegisterTable::toFound)
                .list();
    }

    boolean none() {
        return jdbc.sql("select not exists (select from paper)")
                .query(Boolean.class)
                .single();
    }

    /** The years that the register reaches over, the newest first. */
    List<Integer> years() {
        return jdbc.sql("""
            select distinct extract(year from coalesce(dated_on, begun_at at time zone 'Asia/Ho_Chi_Minh'))::integer as year
              from paper
             order by 1 desc
            """).query((row, number) -> row.getInt("year")).list();
    }

    List<Finder.Found> named(String question, int limit) {
        return jdbc.sql("""
            select * from paper
             where folded like all (:words)
             order by changed_at desc
             limit :limit
            """)
                .param("words", Like.words(question))
                .param("limit", limit)
                .query((row, number) -> toFinding(row))
                .list();
    }

    /** Those handed in that the unit has not signed, the oldest first. */
    List<Waiting> toSign(UnitId unit) {
        return jdbc.sql("""
            select p.id, p.kind, p.subject
              from paper p
             where p.state in ('HANDED_IN', 'HALF_SIGNED')
               and :unit in (p.lead_unit, p.partner_unit)
               and not exists (select from paper_signature s
                                where s.paper_id = p.id and s.round = p.round and s.unit_id = :unit)
             order by p.changed_at
            """)
                .param("unit", unit.value())
                .query(RegisterTable::toWaiting)
                .list();
    }

    /** Those that the unit has signed and the other body has not, the oldest first. */
    List<Waiting> halfSigned(UnitId unit) {
        return jdbc.sql("""
            select p.id, p.kind, p.subject
              from paper p
             where p.state = 'HALF_SIGNED'
               and :unit in (p.lead_unit, p.partner_unit)
               and exists (select from paper_signature s
                            where s.paper_id = p.id and s.round = p.round and s.unit_id = :unit)
             order by p.changed_at
            """)
                .param("unit", unit.value())
                .query(RegisterTable::toWaiting)
                .list();
    }

    /** Those given back to the unit's officers, the oldest first. */
    List<Waiting> givenBack(UnitId unit) {
        return jdbc.sql("""
            select p.id, p.kind, p.subject
              from paper p
             where p.state = 'RETURNED' and :unit in (p.lead_unit, p.partner_unit)
             order by p.changed_at
            """)
                .param("unit", unit.value())
                .query(RegisterTable::toWaiting)
                .list();
    }

    private static Waiting toWaiting(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getLong("id"), PaperKind.valueOf(row.getString("kind")), row.getString("subject"));
    }

    private static Finder.Found toFinding(ResultSet row) throws SQLException {
        var kind = PaperKind.valueOf(row.getString("kind"));
        var state = Paper.State.valueOf(row.getString("state"));
        var symbol = Optional.ofNullable(row.getString("symbol"));
        return new Finder.Found(
                Words.same(PaperTitle.of(kind, row.getString("subject"))),
                Words.joined(
                        " · ", List.of(kind.words(), symbol.map(Words::same).orElse(state.words()))),
                RegisterQuestion.PATH + "/" + row.getLong("id"));
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        var state = Paper.State.valueOf(row.getString("state"));
        var partner = row.getString("partner_name");
        return new Found(
                new RegisterPage.Line(
                        RegisterQuestion.PATH + "/" + row.getLong("id"),
                        Optional.ofNullable(row.getString("symbol")).orElse(""),
                        row.getObject("dated_on", LocalDate.class),
                        PaperKind.valueOf(row.getString("kind")).words(),
                        PaperTitle.of(PaperKind.valueOf(row.getString("kind")), row.getString("subject")),
                        state.words(),
                        state.badge(),
                        row.getString("lead_name") + (partner == null ? "" : " – " + partner),
                        row.getString("begun_by"),
                        VietnamTime.dayOf(row.getTimestamp("changed_at").toInstant())),
                row.getLong("of_all"));
    }
}
