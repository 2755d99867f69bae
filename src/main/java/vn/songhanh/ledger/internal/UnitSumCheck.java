package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;

/** The sum of the units is the figure of the whole: what counts for no unit of a line is the difference, and is listed. */
@Repository
@Order(34)
class UnitSumCheck implements HardCheck {

    private final JdbcClient jdbc;

    UnitSumCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "unit-sum";
    }

    @Override
    public Words name() {
        return Words.of("Cộng các đơn vị bằng số của cấp trên", "The units sum to the figure of their level");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Số của toàn chương trình bằng tổng các đơn vị trên mỗi hệ thống và bằng tổng các địa bàn; bút toán về doanh nghiệp"
                        + " mà không đơn vị nào quản lý, hoặc chưa có địa bàn, là phần chênh. Hoạt động của riêng một bên chỉ thuộc hệ"
                        + " thống của bên ấy; số có từ trước chương trình không chia theo địa bàn.",
                "The figure of the programme is the sum of the units on each line, and of the places; entries of an enterprise that"
                        + " no unit looks after, or that has no ward, are the difference. What one body does alone belongs to its"
                        + " own line; what was there before the programme is not told by place.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        return Findings.of(nowhere(), limit);
    }

    /** In every programme, whether it is over or goes on. */
    private List<Mismatch> nowhere() {
        return jdbc.sql("""
            select e.id, e.title_vi, e.title_en, e.counts_on, l.line
              from entry e
              join entry_state s on s.entry_id = e.id and s.state <> 'WITHDRAWN'
             cross join (values ('PARTY'), ('UNION'), ('TERRITORY')) l (line)
             where exists (select from posting p where p.entry_id = e.id)
               and not exists (select from entry_unit u where u.entry_id = e.id and u.line = l.line and u.path <> '{}')
               and (l.line <> 'TERRITORY' or e.kind <> 'OPENING')
               and (e.enterprise_id is not null
                    or l.line <> 'TERRITORY' and not exists (select from entry_unit u where u.entry_id = e.id and u.path <> '{}'))
             order by e.counts_on desc, e.id desc, l.line
            """)
                .query((row, number) -> new Mismatch(
                        Words.of(row.getString("title_vi"), row.getString("title_en")),
                        nowhere(Line.valueOf(row.getString("line")), row.getObject("counts_on", LocalDate.class)),
                        "/app/ledger/entries/" + row.getLong("id")))
                .list();
    }

    private static Words nowhere(Line line, LocalDate day) {
        return line == Line.TERRITORY
                ? Words.of(
                                "Doanh nghiệp chưa có địa bàn ngày {0}; ghi xã, phường ở trang doanh nghiệp.",
                                "The enterprise had no ward on {0}; enter it on its page.")
                        .with(day)
                : Words.of("{0}: không đơn vị nào quản lý ngày {1}.", "{0}: no unit looked after it on {1}.")
                        .with(line.words(), day);
    }
}
