package vn.songhanh.programme.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

    /** A programme with all that belongs to it, in one statement however many there are. */
    private static final String PROGRAMME = """
        select p.*,
               array(select s.sector from programme_scope s where s.programme_id = p.id) as scope,
               array(select b.words_vi from programme_basis b where b.programme_id = p.id order by b.position) as bases_vi,
               array(select b.words_en from programme_basis b where b.programme_id = p.id order by b.position) as bases_en,
               h.sides, h.units, h.valid_from, h.valid_to
          from programme p
          left join lateral (
              select array_agg(side order by valid_from, side, unit_id) as sides,
                     array_agg(unit_id order by valid_from, side, unit_id) as units,
                     array_agg(valid_from order by valid_from, side, unit_id) as valid_from,
                     array_agg(valid_to order by valid_from, side, unit_id) as valid_to
                from programme_party
               where programme_id = p.id
          ) h on true
        """;

    private final JdbcClient jdbc;

    ProgrammeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Programme> all() {
        return jdbc.sql(PROGRAMME + " order by p.from_on, p.id")
                .query(ProgrammeTable::toProgramme)
                .list();
    }

    Optional<Programme> byId(ProgrammeId id) {
        return jdbc.sql(PROGRAMME + " where p.id = :id")
                .param("id", id.value())
                .query(ProgrammeTable::toProgramme)
                .optional();
    }

    Optional<Programme> byCode(String code) {
        return jdbc.sql(PROGRAMME + " where p.code = :code")
                .param("code", code)
                .query(ProgrammeTable::toProgramme)
                .optional();
    }

    Optional<Programme> inForce(LocalDate on) {
        return jdbc.sql(PROGRAMME + """
             where p.from_on <= :day and p.to_on >= :day
             order by p.from_on desc, p.id desc
             limit 1
            """)
                .param("day", on)
                .query(ProgrammeTable::toProgramme)
                .optional();
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

    private static List<Programme.Party> parties(ResultSet row) throws SQLException {
        var sides = strings(row, "sides");
        if (sides.isEmpty()) {
            return List.of();
        }
        var units = (Long[]) row.getArray("units").getArray();
        var from = (Date[]) row.getArray("valid_from").getArray();
        var to = (@Nullable Date[]) row.getArray("valid_to").getArray();
        return IntStream.range(0, units.length)
                .mapToObj(place -> new Programme.Party(
                        Side.valueOf(sides.get(place)),
                        new UnitId(units[place]),
                        from[place].toLocalDate(),
                        day(to[place])))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Set<OwnershipSector> scope(ResultSet row) throws SQLException {
        var sectors = EnumSet.noneOf(OwnershipSector.class);
        strings(row, "scope").forEach(sector -> sectors.add(OwnershipSector.valueOf(sector)));
        return sectors;
    }

    private static List<Words> bases(ResultSet row) throws SQLException {
        var vietnamese = strings(row, "bases_vi");
        var english = strings(row, "bases_en");
        return IntStream.range(0, vietnamese.size())
                .mapToObj(place -> Words.of(vietnamese.get(place), english.get(place)))
                .toList();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Programme toProgramme(ResultSet row, int number) throws SQLException {
        return new Programme(
                new ProgrammeId(row.getLong("id")),
                row.getString("code"),
                Words.of(row.getString("title_vi"), row.getString("title_en")),
                Words.of(row.getString("aim_vi"), row.getString("aim_en")),
                row.getString("number"),
                row.getObject("signed_on", LocalDate.class),
                Period.of(row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
                scope(row),
                parties(row),
                bases(row));
    }
}
