package vn.songhanh.founding.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.ContactsElsewhere;
import vn.songhanh.outreach.Visit;
import vn.songhanh.text.Words;

/** Tells the contact log of an enterprise of the contacts and answers of its cases. */
@Repository
class CaseContacts implements ContactsElsewhere {

    private final JdbcClient jdbc;

    CaseContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contact and the answer that one body tells of one day in a case are one line. */
    @Override
    public List<Told> of(EnterpriseId enterprise) {
        var days = new LinkedHashMap<String, Told>();
        jdbc.sql("""
            select s.*, c.enterprise_id, c.objective
              from founding_step s
              join founding_case c on c.id = s.case_id
             where c.enterprise_id = :enterprise and s.kind in ('CONTACT', 'ANSWER')
             order by s.happened_on desc, s.id desc
            """)
                .param("enterprise", enterprise.value())
                .query(CaseContacts::toTold)
                .list()
                .forEach(told -> days.merge(told.path() + told.on() + told.side(), told, CaseContacts::together));
        return List.copyOf(days.values());
    }

    private static Told together(Told later, Told earlier) {
        var last = later.visit();
        var first = earlier.visit();
        var notes = Stream.of(first.note(), last.note()).filter(note -> !note.isEmpty());
        var visit = new Visit(
                last.enterprise(),
                true,
                last.ownerMet() || first.ownerMet(),
                last.answer() instanceof Answer.Open ? first.answer() : last.answer(),
                String.join("; ", notes.toList()));
        var title = Words.joined("; ", List.of(earlier.title(), later.title()));
        return new Told(later.on(), title, later.kind(), later.side(), visit, later.path());
    }

    private static Told toTold(ResultSet row, int number) throws SQLException {
        var words = Words.of(row.getString("words_vi"), row.getString("words_en"));
        var visit = new Visit(
                new EnterpriseId(row.getInt("enterprise_id")),
                true,
                words.vi().equals(StoryWords.OWNER_MET.vi()),
                answer(row),
                row.getString("note"));
        var objective = Objective.valueOf(row.getString("objective")).words();
        return new Told(
                row.getObject("happened_on", LocalDate.class),
                words,
                Words.of("Hồ sơ vận động: {0}", "Mobilisation case: {0}").with(objective),
                Side.valueOf(row.getString("side")),
                visit,
                "/app/cases/" + row.getLong("case_id"));
    }

    /** By where the case stood after it; the words say until when it was deferred. */
    private static Answer answer(ResultSet row) throws SQLException {
        if (!"ANSWER".equals(row.getString("kind"))) {
            return new Answer.Open();
        }
        var reason = row.getString("reason") == null ? null : Reason.valueOf(row.getString("reason"));
        return switch (CaseState.valueOf(row.getString("state"))) {
            case CONSENT -> new Answer.Agrees();
            case REFUSED -> new Answer.Refuses(reason);
            case DEFERRED -> new Answer.Defers(null, reason);
            default -> new Answer.Open();
        };
    }
}
