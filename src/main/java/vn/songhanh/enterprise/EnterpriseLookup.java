package vn.songhanh.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Like;

/** Finds enterprises as people write them in a form: by code, or by their name or a part of it. */
@Repository
public class EnterpriseLookup {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{12}|\\d{10}(?:-\\d{3})?)(?!\\d)");

    private final JdbcClient jdbc;

    EnterpriseLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that a line may mean. */
    public record Hit(EnterpriseId id, String name) {}

    /** @param rank 1 by its code, 2 by its whole name, 3 by a part of it */
    private record Ranked(int line, int rank, Hit hit) {}

    /** What is typed means none, one, or one of several. */
    @Transactional(readOnly = true)
    public List<Hit> meant(String typed) {
        return meant(List.of(typed)).getFirst();
    }

    /** What each line means best: a code before a whole name, that before a part of one. */
    @Transactional(readOnly = true)
    public List<List<Hit>> meant(List<String> lines) {
        var ranked = find(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(line ->
                        ranked.stream().filter(one -> one.line() == line).toList())
                .map(EnterpriseLookup::best)
                .toList();
    }

    private static List<Hit> best(List<Ranked> ofLine) {
        return ofLine.stream()
                .filter(one -> one.rank() == ofLine.getFirst().rank())
                .map(Ranked::hit)
                .toList();
    }

    private List<Ranked> find(List<String> lines) {
        var names = lines.stream().map(line -> Fold.unaccented(line)).toList();
        return jdbc.sql("""
            select line, rank, enterprise_id, name
              from enterprises_meant(cast(:codes as text[]), cast(:names as text[]), cast(:patterns as text[]))
            """)
                .param("codes", lines.stream().map(EnterpriseLookup::code).toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .param("patterns", names.stream().map(Like::within).toArray(String[]::new))
                .query((row, number) -> new Ranked(
                        row.getInt("line"),
                        row.getInt("rank"),
                        new Hit(new EnterpriseId(row.getInt("enterprise_id")), row.getString("name"))))
                .list();
    }

    private static String code(String line) {
        var matcher = CODE.matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Enterprises that these units manage, as code and name, for a list to choose from. */
    @Transactional(readOnly = true)
    public List<String> near(long[] units, LocalDate on, int most) {
        return jdbc.sql("""
            select distinct e.code || ' ' || e.name as line, e.name
              from enterprise_management m
              join enterprise e on e.id = m.enterprise_id
             where m.unit_id = any (cast(:units as bigint[]))
               and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
             order by e.name
             limit :most
            """)
                .param("units", units)
                .param("on", on)
                .param("most", most)
                .query((row, number) -> row.getString("line"))
                .list();
    }
}
