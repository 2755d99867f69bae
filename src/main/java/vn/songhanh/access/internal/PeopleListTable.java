package vn.songhanh.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.AccountId;

/** People as an administrator looks for them. */
@Repository
class PeopleListTable {

    /**
     * One of the people found.
     *
     * @param found how many were found in all
     */
    record Found(
            AccountId id,
            String username,
            String fullName,
            boolean administrator,
            boolean mustChange,
            boolean closed,
            int found) {}

    /** How many there are; {@code people} can sign in, administrators among them. */
    record Count(int people, int administrators, int closed) {}

    private final JdbcClient jdbc;

    PeopleListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of given names, as Vietnamese lists are. */
    List<Found> find(PeopleQuestion question, LocalDate today) {
        return jdbc.sql("""
            select a.id, a.username, a.full_name, a.administrator, a.must_change,
                   a.closed_at is not null as closed, count(*) over () as found
              from account a
             where (:state = 'all' or (a.closed_at is null) = (:state = 'open'))
               and strpos(public.unaccent(lower(a.full_name || ' ' || a.username)), :typed) > 0
               and (:role = ''
                    or (:role = 'ADMINISTRATOR' and a.administrator)
                    or exists (select from mandate m
                                where m.account_id = a.id and m.role = :role
                                  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)))
             order by split_part(a.full_name, ' ', -1) collate "vi-VN-x-icu", a.full_name collate "vi-VN-x-icu", a.id
             limit :most offset :skipped
            """)
                .param("state", question.chosenState())
                .param("typed", question.folded())
                .param("role", question.chosenRole())
                .param("day", today)
                .param("most", PeopleQuestion.PAGE)
                .param("skipped", (question.number() - 1) * PeopleQuestion.PAGE)
                .query(PeopleListTable::toFound)
                .list();
    }

    Count count() {
        return jdbc.sql("""
            select count(*) filter (where closed_at is null) as people,
                   count(*) filter (where closed_at is null and administrator) as administrators,
                   count(*) filter (where closed_at is not null) as closed
              from account
            """)
                .query((row, number) ->
                        new Count(row.getInt("people"), row.getInt("administrators"), row.getInt("closed")))
                .single();
    }

    private static Found toFound(ResultSet row, int number) throws SQLException {
        return new Found(
                new AccountId(row.getLong("id")),
                row.getString("username"),
                row.getString("full_name"),
                row.getBoolean("administrator"),
                row.getBoolean("must_change"),
                row.getBoolean("closed"),
                row.getInt("found"));
    }
}
