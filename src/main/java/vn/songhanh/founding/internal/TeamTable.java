package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Directory.Colleague;
import vn.songhanh.access.Side;

/** Working teams and who sits in them. */
@Repository
class TeamTable {

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that work first, then by their day. */
    List<Team> all() {
        var members = members();
        return jdbc.sql("select * from working_team order by ended_on desc nulls first, decided_on desc, id desc")
                .query((row, number) -> new Team(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        members.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Team.Member>> members() {
        return jdbc
                .sql("""
            select m.*, (select count(*)
                           from founding_case c
                          where c.officer_id = m.account_id
                            and c.state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')) as open_cases
              from working_team_member m
             order by m.side, m.full_name collate "vi-VN-x-icu", m.id
            """)
                .query((row, number) -> Map.entry(
                        row.getLong("team_id"),
                        new Team.Member(
                                row.getLong("account_id"),
                                row.getString("full_name"),
                                Side.valueOf(row.getString("side")),
                                row.getLong("open_cases"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void add(String name, String decision, LocalDate on, List<Colleague> members) {
        var team = jdbc.sql("""
            insert into working_team (name, decision, decided_on)
            values (:name, :decision, :on)
            returning id
            """)
                .param("name", name)
                .param("decision", decision)
                .param("on", on)
                .query(Long.class)
                .single();
        for (var member : members) {
            jdbc.sql("""
                insert into working_team_member (team_id, account_id, full_name, side)
                values (:team, :account, :name, :side)
                on conflict do nothing
                """)
                    .param("team", team)
                    .param("account", member.account().value())
                    .param("name", member.fullName())
                    .param("side", member.side().name())
                    .update();
        }
    }

    /** False when there is none that works under this id. */
    boolean end(long id, LocalDate on) {
        return jdbc.sql(
                                "update working_team set ended_on = greatest(decided_on, :on) where id = :id and ended_on is null")
                        .param("id", id)
                        .param("on", on)
                        .update()
                == 1;
    }
}
