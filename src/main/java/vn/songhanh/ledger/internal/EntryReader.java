package vn.songhanh.ledger.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Reads entries one by one: behind a figure, in a queue, in the story of an enterprise. */
@Repository
class EntryReader {

    private static final LocalDate BEGINNING = LocalDate.of(1930, 1, 1);

    private final JdbcClient jdbc;

    EntryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Fact fact(EntryId id) {
        return jdbc.sql("select * from entry where id = :id")
                .param("id", id.value())
                .query((row, number) -> toFact(row, postings(id)))
                .single();
    }

    List<Posting> postings(EntryId id) {
        return jdbc.sql("select account, quantity from posting where entry_id = :id order by account")
                .param("id", id.value())
                .query((row, number) -> new Posting(Account.valueOf(row.getString("account")), row.getLong("quantity")))
                .list();
    }

    /** The entries that a figure is the sum of, with the filter of {@link BalanceTable}: number and list are one. */
    List<EntryLine> behind(Measure measure, FigureQuery query, int limit) {
        var accounts = FigureReader.accountsOf(measure).stream().map(Enum::name).toList();
        if (accounts.isEmpty()) {
            return measure instanceof Measure.AtStocktake ? stocktakes(query, limit) : List.of();
        }
        var balance = measure instanceof Measure.Balance;
        return lines(query, balance ? Period.of(BEGINNING, query.period().last()) : query.period(), accounts, limit);
    }

    private List<EntryLine> lines(FigureQuery query, Period period, List<String> accounts, int limit) {
        return jdbc.sql("""
            select e.*, sum(p.quantity) as quantity, r.id as reversed_by,
                   (select c.state from claim_event c
                     where c.entry_id = e.id and c.position <= :position
                     order by c.position desc limit 1) as state
              from entry e
              join posting p on p.entry_id = e.id and p.account in (:accounts)
              left join entry r on r.reverses_id = e.id and r.position <= :position
             where e.programme_id = :programme
               and e.counts_on between :first and :last
               and e.position <= :position
               and (:unit = 0 or exists (select from entry_unit u
                                          where u.entry_id = e.id and u.path @> array[:unit]))
             group by e.id, r.id
             order by e.counts_on desc, e.id desc
             limit :limit
            """)
                .param("programme", query.programme().value())
                .param("unit", query.unit().map(UnitId::value).orElse(0L))
                .param("accounts", accounts)
                .param("first", period.first())
                .param("last", period.last())
                .param("position", query.position().orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(EntryReader::toLine)
                .list();
    }

    private List<EntryLine> stocktakes(FigureQuery query, int limit) {
        return jdbc.sql("""
            select e.*, 0 as quantity, null::bigint as reversed_by, s.state
              from entry e
              join entry_state s on s.entry_id = e.id
             where e.programme_id = :programme and e.kind = 'STOCKTAKE' and e.counts_on <= :last
             order by e.counts_on desc, e.id desc
             limit :limit
            """)
                .param("programme", query.programme().value())
                .param("last", query.period().last())
                .param("limit", limit)
                .query(EntryReader::toLine)
                .list();
    }

    List<EntryLine> waiting(ProgrammeId programme, ClaimState state) {
        return jdbc.sql("""
            select e.*, 0 as quantity, null::bigint as reversed_by, s.state
              from entry e
              join entry_state s on s.entry_id = e.id and s.state = :state
             where e.programme_id = :programme
             order by e.counts_on, e.id
            """)
                .param("programme", programme.value())
                .param("state", state.name())
                .query(EntryReader::toLine)
                .list();
    }

    static EntryLine toLine(ResultSet row, int number) throws SQLException {
        var happenedOn = row.getObject("happened_on", LocalDate.class);
        var countsOn = row.getObject("counts_on", LocalDate.class);
        return new EntryLine(
                new EntryId(row.getLong("id")),
                FactKind.valueOf(row.getString("kind")),
                title(row),
                enterprise(row),
                happenedOn,
                countsOn,
                row.getLong("quantity"),
                ClaimState.valueOf(row.getString("state")),
                Side.valueOf(row.getString("claimed_by")),
                evidence(row),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_name"),
                !countsOn.equals(happenedOn),
                idOf(row.getObject("reversed_by", Long.class)));
    }

    private static Fact toFact(ResultSet row, List<Posting> postings) throws SQLException {
        var kind = FactKind.valueOf(row.getString("kind"));
        return new Fact(
                new ProgrammeId(row.getLong("programme_id")),
                kind,
                row.getString("natural_key").substring(kind.name().length() + 1),
                title(row),
                enterprise(row),
                row.getObject("happened_on", LocalDate.class),
                Map.of(),
                postings,
                Map.of(),
                evidence(row));
    }

    private static @Nullable EnterpriseId enterprise(ResultSet row) throws SQLException {
        var id = row.getObject("enterprise_id", Integer.class);
        return id == null ? null : new EnterpriseId(id);
    }

    private static Words title(ResultSet row) throws SQLException {
        return Words.of(row.getString("title_vi"), row.getString("title_en"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getString("document"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("note"),
                row.getString("link"));
    }

    private static @Nullable EntryId idOf(@Nullable Long value) {
        return value == null ? null : new EntryId(value);
    }
}
