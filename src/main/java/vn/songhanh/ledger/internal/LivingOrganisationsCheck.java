package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** The organisations of the ledger are those of the register that live in their tree, enterprise by enterprise. */
@Repository
@Order(31)
class LivingOrganisationsCheck implements HardCheck {

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Clock clock;

    LivingOrganisationsCheck(JdbcClient jdbc, Programmes programmes, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "living-organisations";
    }

    @Override
    public Words name() {
        return Words.of("Tổ chức hiện có: sổ cái, sổ đăng ký, cây tổ chức", "Organisations: ledger, register, tree");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 3.11a, 3.11b: số hiện có trong sổ cái bằng số tổ chức còn hoạt động trong cây, theo từng doanh nghiệp thuộc phạm vi.",
                "Indicators 3.11a, 3.11b: the stock of the ledger is what lives in the tree, for each enterprise of the scope.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var today = VietnamTime.today(clock);
        var all = programmes.all().stream()
                .filter(programme -> !programme.term().first().isAfter(today))
                .flatMap(programme -> Stream.of("UNION", "PARTY")
                        .flatMap(line -> differing(programme, line, lastDay(programme, today)).stream()))
                .toList();
        return Findings.of(all, limit);
    }

    /** One that is over is looked at as it ended. */
    private static LocalDate lastDay(Programme programme, LocalDate today) {
        var end = programme.term().last();
        return end.isBefore(today) ? end : today;
    }

    private List<Mismatch> differing(Programme programme, String line, LocalDate day) {
        return jdbc.sql("""
            with booked as (
                select e.enterprise_id, sum(p.quantity) as quantity
                  from posting p
                  join entry e on e.id = p.entry_id and e.programme_id = :programme and e.counts_on <= :today
                  join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
                 where p.account = :account and e.enterprise_id is not null
                 group by e.enterprise_id
            ), first_place as (
                -- a combined organisation lives once, where it was first
                select distinct on (o.unit_id) o.unit_id, o.line, o.enterprise_id
                  from enterprise_organisation o
                 order by o.unit_id, o.valid_from, o.id
            ), living as (
                select o.enterprise_id, count(*) as quantity
                  from first_place o
                  join enterprise e on e.id = o.enterprise_id and e.ownership_sector in (:sectors)
                  join org_unit_fact f on f.unit_id = o.unit_id
                                      and f.valid_from <= :today and (f.valid_to is null or f.valid_to > :today)
                 where o.line = :line and f.kind <> 'SUBORDINATE_CELL'
                   and exists (select from enterprise_organisation n
                                where n.unit_id = o.unit_id
                                  and n.valid_from <= :today and (n.valid_to is null or n.valid_to > :today))
                 group by o.enterprise_id
            )
            select n.id, n.name, coalesce(b.quantity, 0) as booked, coalesce(l.quantity, 0) as living
              from booked b
              full join living l on l.enterprise_id = b.enterprise_id
              join enterprise n on n.id = coalesce(b.enterprise_id, l.enterprise_id)
             where coalesce(b.quantity, 0) <> coalesce(l.quantity, 0)
             order by n.name collate "vi-VN-x-icu", n.id
            """)
                .param("programme", programme.id().value())
                .param("today", day)
                .param("account", line + "_ORGANISATION")
                .param("line", line)
                .param("sectors", programme.scope().stream().map(Enum::name).toList())
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("name")),
                        told(line).with(row.getLong("booked"), row.getLong("living")),
                        "/app/enterprises/" + row.getInt("id")))
                .list();
    }

    private static Words told(String line) {
        return line.equals("UNION")
                ? Words.of("CĐCS trong sổ cái: {0}; trong cây: {1}.", "Unions in the ledger: {0}; in the tree: {1}.")
                : Words.of(
                        "Tổ chức đảng trong sổ cái: {0}; trong cây: {1}.",
                        "Party organisations in the ledger: {0}; in the tree: {1}.");
    }
}
