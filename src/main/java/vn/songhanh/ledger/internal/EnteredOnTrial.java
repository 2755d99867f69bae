package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.organisation.Aftermath;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** What a change of the trees would enter: each entry that was written in its trial, by its own words and quantities. */
@Repository
@Order(1)
class EnteredOnTrial implements Aftermath {

    private static final int SHOWN = 12;
    /** Nothing enters more at once; an index finds them among the newest. */
    private static final int NEWEST = 10_000;

    private record Entered(long id, LocalDate countsOn, Words title, Words moved) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    EnteredOnTrial(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Words> of(UnitsReorganised tried) {
        var day = tried.decision().effectiveOn();
        if (tried.movesOrganisations() && day.isAfter(VietnamTime.today(clock))) {
            return List.of(Words.of(
                            "Sổ cái và sổ đoàn viên đổi khi đến ngày {0}, theo số của ngày ấy.",
                            "The ledger and the members' books change when {0} has come, by the figures of that day.")
                    .with(day));
        }
        var entries = new LinkedHashMap<Long, List<Entered>>();
        written()
                .forEach(one -> entries.computeIfAbsent(one.id(), _ -> new ArrayList<>())
                        .add(one));
        return said(entries);
    }

    private static List<Words> said(Map<Long, List<Entered>> entries) {
        var lines = new ArrayList<Words>();
        entries.values().stream()
                .limit(SHOWN)
                .forEach(entry -> lines.add(Words.of(
                                "Sổ cái, tính vào ngày {0}: {1} ({2}).", "Ledger, counted on {0}: {1} ({2}).")
                        .with(
                                entry.getFirst().countsOn(),
                                entry.getFirst().title(),
                                Words.joined(
                                        "; ", entry.stream().map(Entered::moved).toList()))));
        if (entries.size() > SHOWN) {
            lines.add(Words.of("Sổ cái: và {0} bút toán khác.", "Ledger: and {0 other entry|other entries}.")
                    .with(entries.size() - SHOWN));
        }
        return lines;
    }

    /** By this transaction alone, whatever others enter meanwhile. */
    private List<Entered> written() {
        return jdbc.sql("""
            select e.id, e.counts_on, e.title_vi, e.title_en, p.account, p.quantity
              from entry e
              join posting p on p.entry_id = e.id
             where e.position > (select max(position) - :newest from entry)
               and e.xmin = pg_current_xact_id()::xid
             order by e.id, p.account
            """)
                .param("newest", NEWEST)
                .query((row, _) -> new Entered(
                        row.getLong("id"),
                        row.getObject("counts_on", LocalDate.class),
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        moved(Account.valueOf(row.getString("account")), row.getLong("quantity"))))
                .list();
    }

    private static Words moved(Account account, long quantity) {
        return Words.of("{0}: {1}{2}", "{0}: {1}{2}")
                .with(account.words(), quantity > 0 ? "+" : "−", Math.abs(quantity));
    }
}
