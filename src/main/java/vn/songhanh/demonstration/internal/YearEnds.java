package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.review.NewReview;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.review.Reviews;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.time.Period;

/** The yearly reviews: opened in January, confirmed, written, signed by both leaders. */
@Component
class YearEnds {

    private static final Pattern FIGURE = Pattern.compile("\\{\\{indicator:([^:}]+):(claimed|confirmed):(\\d{4})}}");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (VI|IV|V|III|II|I|PL)-[^\\n]*\\n");

    private final Reviews reviews;
    private final Figures figures;
    private final Confirmations confirmations;
    private final UnitReports units;
    private final Stage stage;

    YearEnds(Reviews reviews, Figures figures, Confirmations confirmations, UnitReports units, Stage stage) {
        this.reviews = reviews;
        this.figures = figures;
        this.units = units;
        this.confirmations = confirmations;
        this.stage = stage;
    }

    List<Moment> moments(ProgrammeId programme, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> yearEnd(programme, year, LocalDate.of(year + 1, 1, 8)))
                .toList();
    }

    private Moment yearEnd(ProgrammeId programme, int year, LocalDate day) {
        return new Moment(
                day, Moment.REVIEW, () -> review(programme, ReviewKind.YEAR, year, day, Integer.toString(year)));
    }

    /** The first half of the last year, signed, and the whole of it while the units submit. */
    List<Moment> lastYear(ProgrammeId programme, int year) {
        var half = LocalDate.of(year, 7, 1);
        var whole = LocalDate.of(year, 11, 16);
        return List.of(
                new Moment(half, Moment.REVIEW, () -> review(programme, ReviewKind.HALF, year, half, year + "-H1")),
                new Moment(whole, Moment.REVIEW, () -> {
                    var wanted = NewReview.ofYear(programme, year);
                    units.begun(opened(wanted, whole), whole.plusDays(4));
                }));
    }

    private ReviewId opened(NewReview wanted, LocalDate day) {
        if (stage.as("can.bo.dang", day, () -> reviews.open(wanted)) instanceof ReviewAnswer.Done done) {
            return done.review();
        }
        throw new IllegalStateException("The review cannot be opened: " + wanted);
    }

    private void review(ProgrammeId programme, ReviewKind kind, int year, LocalDate day, String text) {
        var due = day.plusDays(4);
        var id = opened(new NewReview(programme, kind, year, Optional.empty(), Optional.of(due)), day);
        confirmations.confirm(programme, day);
        units.all(id, due);
        sections(programme, year, text)
                .forEach((section, words) ->
                        stage.as("can.bo.dang", day.plusDays(3), () -> reviews.write(id, section, words)));
        both("can.bo.", day.plusDays(5), () -> reviews.submit(id));
        stage.as(
                "can.bo.cong.doan",
                day.plusDays(7),
                () -> reviews.prepare(
                        id, "Các đơn vị còn lại không phát sinh kết quả mới; hai bên đã đối chiếu theo sổ cái."));
        sign(id, day.plusDays(12));
    }

    private void sign(ReviewId id, LocalDate day) {
        for (var leader : List.of("lanh.dao.dang", "lanh.dao.cong.doan")) {
            if (!(stage.as(leader, day, () -> reviews.sign(id)) instanceof ReviewAnswer.Done)) {
                throw new IllegalStateException("Review " + id + " was not signed by " + leader);
            }
        }
    }

    private void both(String office, LocalDate day, java.util.function.Supplier<ReviewAnswer> act) {
        stage.as(office + "dang", day, act);
        stage.as(office + "cong.doan", day, act);
    }

    /** The texts by section, with the figures of the ledger in their places. */
    private Map<String, String> sections(ProgrammeId programme, int year, String file) {
        var text = filled(programme, year, Rows.text("review-texts/%s.md".formatted(file)));
        var sections = new LinkedHashMap<String, String>();
        var heading = SECTION.matcher(text);
        var section = "";
        var from = 0;
        while (heading.find()) {
            put(sections, section, text, from, heading.start());
            section = heading.group(1);
            from = heading.end();
        }
        put(sections, section, text, from, text.length());
        return sections;
    }

    private static void put(Map<String, String> sections, String section, String text, int from, int to) {
        if (!section.isEmpty()) {
            sections.put(section, text.substring(from, to).strip());
        }
    }

    private String filled(ProgrammeId programme, int year, String text) {
        var years = new HashMap<String, Map<String, Figure>>();
        return FIGURE.matcher(text).replaceAll(mark -> {
            if (mark.group(2).equals("confirmed") && mark.group(3).equals(Integer.toString(year))) {
                // live in the review until it is signed
                return "{" + mark.group(1) + "}";
            }
            var byCode = years.computeIfAbsent(mark.group(3), other -> figures(programme, Integer.parseInt(other)));
            var figure = Objects.requireNonNull(byCode.get(mark.group(1)), mark.group());
            var number = mark.group(2).equals("claimed") ? figure.claimed() : figure.confirmed();
            return Numbers.written(Objects.requireNonNull(number, mark.group()), Language.VI);
        });
    }

    private Map<String, Figure> figures(ProgrammeId programme, int year) {
        return figures.all(FigureQuery.whole(programme, Period.year(year))).stream()
                .collect(Collectors.toMap(figure -> figure.indicator().code(), Function.identity()));
    }
}
