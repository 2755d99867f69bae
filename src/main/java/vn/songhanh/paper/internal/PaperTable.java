package vn.songhanh.paper.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.founding.CaseId;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.PaperText;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Fold;

/** Papers: where each stands. */
@Repository
class PaperTable {

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the draft, without its text. */
    PaperId add(Paper paper, Instant now, String by) {
        return new PaperId(jdbc.sql("""
            insert into paper (kind, programme_id, year, case_id, lead_side, lead_unit, partner_unit, state, subject, folded,
                               type_code, begun_at, begun_by, changed_at)
            values (:kind, :programme, :year, :about, :side, :lead, :partner, 'DRAFT', '', '', :type, :now, :by, :now)
            returning id
            """)
                .param("kind", paper.kind().name())
                .param("programme", paper.programme().value())
                .param("year", paper.year())
                .param("about", paper.about() == null ? null : paper.about().value())
                .param("side", paper.leadSide().name())
                .param("lead", paper.lead().value())
                .param(
                        "partner",
                        paper.partner() == null ? null : paper.partner().value())
                .param("type", paper.kind().type().code())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(Long.class)
                .single());
    }

    Optional<Paper> byId(PaperId id) {
        return jdbc.sql("select * from paper where id = :id")
                .param("id", id.value())
                .query(PaperTable::toPaper)
                .optional();
    }

    /** Locked until the transaction ends: of two leaders in the same second the second sees the first. */
    Optional<Paper> lock(PaperId id) {
        return jdbc.sql("select * from paper where id = :id for update")
                .param("id", id.value())
                .query(PaperTable::toPaper)
                .optional();
    }

    /** The subject as the register lists it; the search finds the paper by it and by what the text says. */
    void entitle(Paper paper, PaperText text, Instant now) {
        jdbc.sql("update paper set subject = :subject, folded = :folded, changed_at = :now where id = :id")
                .param("subject", text.subject())
                .param("folded", Fold.unaccented(paper.kind().words().vi() + " " + text.subject() + " " + text.words()))
                .param("now", Timestamp.from(now))
                .param("id", paper.id().value())
                .update();
    }

    void move(Paper paper, Paper.State state, Instant now) {
        jdbc.sql("update paper set state = :state, version = version + 1, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("id", paper.id().value())
                .update();
    }

    /** A new round of signatures begins, over the data of that day. */
    void handIn(Paper paper, LocalDate asOf, Instant now) {
        jdbc.sql("""
            update paper
               set state = 'HANDED_IN', round = round + 1, as_of = :asOf, version = version + 1, changed_at = :now
             where id = :id
            """)
                .param("asOf", asOf)
                .param("now", Timestamp.from(now))
                .param("id", paper.id().value())
                .update();
    }

    void issue(Paper paper, Paper.Issued issued, String run, Instant now) {
        jdbc.sql("""
            update paper
               set state = 'SIGNED', dated_on = :on, run = :run, number = :number, symbol = :symbol, profile = :profile,
                   folded = folded || ' ' || :folded, version = version + 1, changed_at = :now
             where id = :id
            """)
                .param("on", issued.on())
                .param("run", run)
                .param("number", issued.number())
                .param("symbol", issued.symbol())
                .param("folded", Fold.unaccented(issued.symbol()))
                .param("profile", issued.profile())
                .param("now", Timestamp.from(now))
                .param("id", paper.id().value())
                .update();
    }

    static Paper toPaper(ResultSet row, int number) throws SQLException {
        return new Paper(
                new PaperId(row.getLong("id")),
                PaperKind.valueOf(row.getString("kind")),
                new ProgrammeId(row.getLong("programme_id")),
                row.getInt("year"),
                about(row.getObject("case_id", Long.class)),
                Side.valueOf(row.getString("lead_side")),
                new UnitId(row.getLong("lead_unit")),
                unit(row.getObject("partner_unit", Long.class)),
                Paper.State.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getObject("as_of", LocalDate.class),
                issued(row));
    }

    private static Paper.@Nullable Issued issued(ResultSet row) throws SQLException {
        var on = row.getObject("dated_on", LocalDate.class);
        return on == null
                ? null
                : new Paper.Issued(on, row.getInt("number"), row.getString("symbol"), row.getString("profile"));
    }

    private static @Nullable CaseId about(@Nullable Long id) {
        return id == null ? null : new CaseId(id);
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
