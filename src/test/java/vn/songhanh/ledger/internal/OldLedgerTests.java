package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.OldSchema;

/** A ledger that was written before its sums were kept as they are now goes on with all its figures. */
@DatabaseTest
class OldLedgerTests {

    private static final List<String> BELOW =
            List.of("__root", "access", "attachment", "organisation", "rulebook", "enterprise", "programme");

    /** Two enterprises; one was met twice in a month, the other in the year after, and once as one body alone says. */
    private static final String STORY = """
        insert into org_unit (line) values ('UNION'), ('UNION');
        insert into enterprise (code_kind, code, name, name_key, ownership_sector, first_seen)
        values ('TEN_DIGITS', '0200000001', 'Một', 'mot', 'FDI', '2015-01-01'),
               ('TEN_DIGITS', '0200000002', 'Hai', 'hai', 'COOPERATIVE', '2015-01-01');
        insert into programme (code, title_vi, title_en, signed_on, from_on, to_on)
        values ('cu', 'Cũ', 'Old', '2021-04-23', '2021-01-01', '2023-12-31');
        insert into entry (position, programme_id, kind, natural_key, title_vi, title_en, enterprise_id, happened_on, counts_on,
                           claimed_by, recorded_at, recorded_name)
        select n, 1, 'CONTACT', 'CONTACT:' || n, 'Tiếp xúc', 'Contact', enterprise, day, day, 'UNION', now(), 'Người Thử'
          from (values (1, 1, date '2022-03-05'), (2, 1, '2022-03-20'), (3, 2, '2023-01-10'), (4, 2, '2023-02-01'))
               told (n, enterprise, day);
        insert into posting (entry_id, account, quantity) select id, 'ENTERPRISE_REACHED', 1 from entry;
        insert into entry_unit (entry_id, line, unit_id, path) select id, 'UNION', 2, '{2,1}' from entry;
        insert into entry_state (entry_id, state, position)
        select id, case position when 4 then 'CLAIMED_BY_UNION' else 'CONFIRMED' end, position from entry;
        insert into claim_event (position, entry_id, side, act, state, at, by_name)
        select s.position, s.entry_id, 'UNION', 'CLAIM', s.state, now(), 'Người Thử' from entry_state s;
        insert into rollup (programme_id, account, unit_id, month, state, quantity, enterprises)
        select 1, 'ENTERPRISE_REACHED', unit, month, state, quantity,
               decode('3a300000010000000000000010000000' || member || '00', 'hex')
          from (values (date '2022-03-01', 'CONFIRMED', 2, '01'), ('2023-01-01', 'CONFIRMED', 1, '02'),
                       ('2023-02-01', 'CLAIMED_BY_UNION', 1, '02')) kept (month, state, quantity, member)
         cross join (values (0), (1), (2)) place (unit);
        """;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Test
    void figures_counts_and_sets_are_those_of_the_entries() throws SQLException {
        try (var old = new OldSchema(owner, "ledger_of_old")) {
            var jdbc = old.jdbc();
            old.migrate(BELOW);
            old.migrate("ledger", "2");
            jdbc.sql(STORY).update();

            old.migrate("ledger", "latest");

            assertThat(quantity(jdbc, "months")).containsExactly(2L, 1L);
            assertThat(quantity(jdbc, "entries")).containsExactly(2L, 1L);
            assertThat(sets(jdbc)).containsExactly(RoaringBitmap.bitmapOf(1), RoaringBitmap.bitmapOf(2));
            assertThat(places(jdbc)).containsExactly("COOPERATIVE 2", "FDI 1");
            assertThat(new RecountTable(jdbc).differences()).isEmpty();
        }
    }

    /** What both bodies have confirmed for the lower unit, in March 2022 and January 2023. */
    private static List<Long> quantity(JdbcClient jdbc, String what) {
        return jdbc.sql("""
            select case :what when 'months' then r.months[m.month] else r.entries[m.month] end as quantity
              from rollup r
             cross join (values (month_number('2022-03-01')), (month_number('2023-01-01'))) m (month)
             where r.unit_id = 2 and r.state = 'CONFIRMED' and r.year = m.month / 12
             order by m.month
            """)
                .param("what", what)
                .query((row, number) -> row.getLong("quantity"))
                .list();
    }

    /** What was taken back on another day of the same month is told apart since a later version only. */
    @Test
    void what_was_taken_back_within_a_month_is_told_apart_afterwards() throws SQLException {
        try (var old = new OldSchema(owner, "ledger_of_old_months")) {
            var jdbc = old.jdbc();
            old.migrate(BELOW);
            old.migrate("ledger", "2");
            jdbc.sql(STORY).update();
            old.migrate("ledger", "7");
            jdbc.sql("""
                insert into entry (position, programme_id, kind, natural_key, title_vi, title_en, enterprise_id, happened_on,
                                   counts_on, claimed_by, recorded_at, recorded_name, reverses_id, reason)
                select 9, 1, 'CONTACT', 'CONTACT:9', 'Đảo', 'Reversal', 2, '2023-01-10', '2023-01-20', 'UNION', now(), 'Người Thử',
                       id, 'Sai'
                  from entry where natural_key = 'CONTACT:3'
                """).update();
            jdbc.sql("""
                insert into posting (entry_id, account, quantity, programme_id, counts_on, enterprise_id, place_id)
                select r.id, p.account, -p.quantity, p.programme_id, r.counts_on, p.enterprise_id, p.place_id
                  from entry r
                  join posting p on p.entry_id = r.reverses_id
                """).update();

            old.migrate("ledger", "latest");

            assertThat(jdbc.sql("select enterprise_id from taken_back_later")
                            .query(Integer.class)
                            .list())
                    .containsExactly(2);
        }
    }

    /** How many months of enterprises stand at the places of each sector. */
    private static List<String> places(JdbcClient jdbc) {
        return jdbc.sql("""
            select concat_ws(' ', l.sector, sum(array_length(r.months, 1) - coalesce(array_length(array_positions(r.months, 0), 1), 0)))
              from rollup_of_enterprise r
              join place l on l.id = r.place_id and sector_number(l.sector) = any(l.rest)
             group by l.sector
             order by l.sector
            """).query(String.class).list();
    }

    /** Who counts in each month, anywhere. */
    private static List<RoaringBitmap> sets(JdbcClient jdbc) {
        return jdbc.sql("""
            select enterprises from rollup_set where unit_id = 0 and state = 'CONFIRMED' order by month
            """)
                .query((row, number) -> EnterpriseSet.of(row.getBytes("enterprises")))
                .list();
    }
}
