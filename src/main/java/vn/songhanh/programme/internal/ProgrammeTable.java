package vn.songhanh.programme.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Agreements with their sides, bases and scope. */
@Repository
class ProgrammeTable {

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Programme> all() {
        return jdbc.sql("select * from programme order by from_on, id")
                .query(this::toProgramme)
                .list();
    }

    Optional<Programme> byId(ProgrammeId id) {
        return jdbc.sql("select * from programme where id = :id")
                .param("id", id.value())
                .query(this::toProgramme)
                .optional();
    }

    Optional<Programme> byCode(String code) {
        return jdbc.sql("select * from programme where code = :code")
                .param("code", code)
                .query(this::toProgramme)
                .optional();
    }

    Optional<Programme> inForce(LocalDate on) {
        return jdbc.sql("""
            select *
              from programme
             where from_on <= :day and to_on >= :day
             order by from_on desc, id desc
             limit 1
            """).param("day", on).query(this::toProgramme).optional();
    }

    ProgrammeId add(NewProgramme programme) {
        var id = jdbc.sql("""
            insert into programme
                   (code, title_vi, title_en, number, signed_on, from_on, to_on, aim_vi, aim_en)
            values (:code, :titleVi, :titleEn, :number, :signedOn, :from, :to, :aimVi, :aimEn)
            returning id
            """)
                .param("code", programme.code())
                .param("titleVi", programme.title().vi())
                .param("titleEn", programme.title().en())
                .param("number", programme.number())
                .param("signedOn", programme.signedOn())
                .param("from", programme.term().first())
                .param("to", programme.term().last())
                .param("aimVi", programme.aim().vi())
                .param("aimEn", programme.aim().en())
                .query(Long.class)
                .single();
        programme.parties().forEach(party -> add(id, party));
        addScopeAndBases(id, programme);
        return new ProgrammeId(id);
    }

    void addScopeAndBases(long id, NewProgramme programme) {
        programme.scope().forEach(sector -> add(id, sector));
        for (var position = 0; position < programme.bases().size(); position++) {
            add(id, position + 1, programme.bases().get(position));
        }
    }

    /** Whoever holds the side holds it until this day. */
    void end(ProgrammeId programme, Side side, LocalDate day) {
        jdbc.sql("""
            update programme_party
               set valid_to = :day
             where programme_id = :programme and side = :side and valid_to is null
            """)
                .param("day", day)
                .param("programme", programme.value())
                .param("side", side.name())
                .update();
    }

    void add(long programme, Programme.Party party) {
        jdbc.sql("""
            insert into programme_party (programme_id, side, unit_id, valid_from, valid_to)
            values (:programme, :side, :unit, :from, :to)
            """)
                .param("programme", programme)
                .param("side", party.side().name())
                .param("unit", party.unit().value())
                .param("from", party.from())
                .param("to", party.to())
                .update();
    }

    private void add(long programme, OwnershipSector sector) {
        jdbc.sql("insert into programme_scope (programme_id, sector) values (:programme, :sector)")
                .param("programme", programme)
                .param("sector", sector.name())
                .update();
    }

    private void add(long programme, int position, Words basis) {
        jdbc.sql("""
            insert into programme_basis (programme_id, position, words_vi, words_en)
            values (:programme, :position, :vi, :en)
            """)
                .param("programme", programme)
                .param("position", position)
                .param("vi", basis.vi())
                .param("en", basis.en())
                .update();
    }

    private List<Programme.Party> parties(long programme) {
        return jdbc.sql("""
            select side, unit_id, valid_from, valid_to
              from programme_party
             where programme_id = :programme
             order by valid_from, side, unit_id
            """)
                .param("programme", programme)
                .query((row, number) -> new Programme.Party(
                        Side.valueOf(row.getString("side")),
                        new UnitId(row.getLong("unit_id")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private Set<OwnershipSector> scope(long programme) {
        var sectors = EnumSet.noneOf(OwnershipSector.class);
        sectors.addAll(jdbc.sql("select sector from programme_scope where programme_id = :programme")
                .param("programme", programme)
                .query((row, number) -> OwnershipSector.valueOf(row.getString("sector")))
                .list());
        return sectors;
    }

    private List<Words> bases(long programme) {
        return jdbc.sql("""
            select words_vi, words_en
              from programme_basis
             where programme_id = :programme
             order by position
            """)
                .param("programme", programme)
                .query((row, number) -> Words.of(row.getString("words_vi"), row.getString("words_en")))
                .list();
    }

    private Programme toProgramme(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Programme(
                new ProgrammeId(id),
                row.getString("code"),
                Words.of(row.getString("title_vi"), row.getString("title_en")),
                Words.of(row.getString("aim_vi"), row.getString("aim_en")),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                Period.of(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                scope(id),
                parties(id),
                bases(id));
    }
}
