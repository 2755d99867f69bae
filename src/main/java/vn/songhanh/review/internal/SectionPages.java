package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Reads one section of a review for one seat. */
@Service
class SectionPages {

    /**
     * What came of an act that was refused.
     *
     * @param typed the text that was typed; null for the one that is kept
     */
    record Trial(
            List<Words> problems, @Nullable String typed, String comment, ReviewPage.@Nullable Meanwhile meanwhile) {

        static final Trial NONE = new Trial(List.of(), null, "", null);
    }

    /** Two versions to be compared. */
    record Two(int from, int to) {}

    private final ReviewTable reviews;
    private final SectionTable sections;
    private final ReviewPages pages;
    private final ReviewTexts texts;
    private final Holders holders;

    SectionPages(ReviewTable reviews, SectionTable sections, ReviewPages pages, ReviewTexts texts, Holders holders) {
        this.reviews = reviews;
        this.sections = sections;
        this.pages = pages;
        this.texts = texts;
        this.holders = holders;
    }

    @Transactional(readOnly = true)
    SectionPage one(Mandate mandate, ReviewId id, String number, Optional<Two> compared, Trial trial) {
        var review = reviews.byId(id).orElseThrow(NotFound::new);
        var head = pages.head(review);
        var groups = pages.groups(review);
        var section = texts.sections(review, groups).stream()
                .filter(one -> one.number().equals(ReviewWords.known(number)))
                .findFirst()
                .orElseThrow(NotFound::new);
        var versions = sections.versions(id, number);
        var newest = versions.isEmpty() ? "" : versions.getFirst().words();
        var form = new SectionPage.Form(
                versions.isEmpty() ? 0 : versions.getFirst().number(),
                trial.typed() == null ? newest : trial.typed(),
                trial.comment(),
                trial.meanwhile());
        return new SectionPage(
                head,
                section,
                form,
                picker(groups),
                threads(sections.comments(id, number)),
                versions.stream().map(SectionPages::version).toList(),
                compared.map(two -> comparison(versions, two)).orElse(null),
                acts(review, mandate, section),
                trial.problems());
    }

    private List<String> acts(Review review, Mandate mandate, ReviewPage.Section section) {
        var acts = new ArrayList<String>();
        var speaks = mandate.works();
        if (review.mayBeWritten() && speaks && holders.holds(review.programme(), mandate)) {
            acts.add("comment");
            if (mandate.may(Role.OFFICER)) {
                acts.add("write");
            }
            if (!section.passages().isEmpty()
                    && !section.agreed().contains(mandate.side().name())) {
                acts.add("agree");
            }
        }
        return acts;
    }

    private static SectionPage.Picker picker(List<FigureGroup> groups) {
        var live = new LiveFigures(groups);
        var indicators = new LinkedHashMap<String, Words>();
        for (var group : groups) {
            for (var line : group.lines()) {
                var code = line.figure().indicator().code();
                var now = live.number(new Mark.Number(code, Mark.Aspect.ACTUAL));
                var name = line.figure().indicator().name();
                indicators.put(
                        code,
                        Words.of("{0} · {1} · {2}", "{0} · {1} · {2}")
                                .with(code, name, now.equals(LiveFigures.MISSING) ? "—" : now));
            }
        }
        var aspects = new LinkedHashMap<String, Words>();
        Arrays.stream(Mark.Aspect.values())
                .forEach(aspect -> aspects.put(
                        aspect == Mark.Aspect.ACTUAL ? "" : aspect.words().vi(), aspect.words()));
        return new SectionPage.Picker(indicators, aspects, drawings(groups));
    }

    private static Map<String, Words> drawings(List<FigureGroup> groups) {
        var drawings = new LinkedHashMap<String, Words>();
        drawings.put(new Mark.Grid(0).written(), Words.of("Bảng các chỉ tiêu kế hoạch", "Table of the plan's targets"));
        groups.forEach(group -> drawings.put(
                new Mark.Grid(group.number()).written(),
                Words.of("Bảng nhóm {0}: {1}", "Table of group {0}: {1}")
                        .with(Integer.toString(group.number()), group.title())));
        drawings.put(new Mark.Chart(0).written(), Words.of("Biểu đồ so kế hoạch", "Chart of results to plan"));
        groups.forEach(group -> drawings.put(
                new Mark.Chart(group.number()).written(),
                Words.of("Biểu đồ nhóm {0}: {1}", "Chart of group {0}: {1}")
                        .with(Integer.toString(group.number()), group.title())));
        return drawings;
    }

    private static List<SectionPage.Thread> threads(List<SectionTable.Comment> comments) {
        return comments.stream()
                .filter(comment -> comment.answers() == null)
                .map(opening -> new SectionPage.Thread(
                        opening.id(),
                        comment(opening),
                        comments.stream()
                                .filter(other -> Long.valueOf(opening.id()).equals(other.answers()))
                                .map(SectionPages::comment)
                                .toList(),
                        opening.settledBy()))
                .toList();
    }

    private static SectionPage.Comment comment(SectionTable.Comment one) {
        return new SectionPage.Comment(one.words(), one.side().name(), one.by(), Dateline.minute(one.at()));
    }

    private static SectionPage.Version version(SectionTable.Version one) {
        return new SectionPage.Version(one.number(), one.side().name(), one.by(), Dateline.minute(one.at()));
    }

    private static TextComparison comparison(List<SectionTable.Version> versions, Two two) {
        return TextComparison.of(version(versions, two.from()), version(versions, two.to()));
    }

    private static SectionTable.Version version(List<SectionTable.Version> versions, int number) {
        return versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
