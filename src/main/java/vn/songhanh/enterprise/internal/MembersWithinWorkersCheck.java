package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Nobody is a member in an enterprise who is not counted among those who work there. */
@Repository
@Order(20)
class MembersWithinWorkersCheck implements HardCheck {

    private final JdbcClient jdbc;
    private final Clock clock;

    MembersWithinWorkersCheck(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "members-within-workers";
    }

    @Override
    public Words name() {
        return Words.of("Đoàn viên, đảng viên không nhiều hơn lao động", "No more members than workers");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 2.15, 2.20: ở lần khảo sát gần nhất, đoàn viên, và đảng viên chính thức cộng dự bị, không quá số lao động.",
                "Indicators 2.15, 2.20: by the latest survey, union members, and official plus probationary Party members, are at most the workers.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var all = jdbc.sql("""
            select e.id, e.name, w.surveyed_on, w.workers, w.union_members, w.official_members, w.probationary_members
              from workforce_survey w
              join enterprise e on e.id = w.enterprise_id
             where w.surveyed_on <= :today and (w.replaced_on is null or w.replaced_on > :today)
               and (w.union_members > w.workers or w.official_members + w.probationary_members > w.workers)
             order by e.name collate "vi-VN-x-icu", e.id
            """)
                .param("today", VietnamTime.today(clock))
                .query((row, number) -> new Mismatch(
                        Words.same(row.getString("name")),
                        Words.of(
                                        "Khảo sát {0}: {1} lao động, {2} đoàn viên, {3} đảng viên chính thức, {4} dự bị.",
                                        "Survey of {0}: {1} workers, {2} union members, {3} official and {4} probationary Party members.")
                                .with(
                                        row.getObject("surveyed_on", LocalDate.class),
                                        row.getInt("workers"),
                                        row.getInt("union_members"),
                                        row.getInt("official_members"),
                                        row.getInt("probationary_members")),
                        "/app/enterprises/" + row.getInt("id")))
                .list();
        return Findings.of(all, limit);
    }
}
