package vn.songhanh.portal.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ProgrammeFigures;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the front page: the newest leads, nothing stands on it twice. */
@Service
class FrontReader {

    private static final int OPENING = 4;
    private static final int OF_EACH_SECTION = 4;
    private static final int SIDE = 6;
    private static final int ENOUGH_READ = 3;
    private static final int DAYS_OF_READING = 30;

    private final ShownTable shown;
    private final Teasers teasers;
    private final PortalFrames frames;
    private final ObjectProvider<ProgrammeFigures> figures;
    private final Clock clock;

    FrontReader(
            ShownTable shown,
            Teasers teasers,
            PortalFrames frames,
            ObjectProvider<ProgrammeFigures> figures,
            Clock clock) {
        this.shown = shown;
        this.teasers = teasers;
        this.frames = frames;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Found read(Place place) {
        var frame = frames.frame(
                place,
                Words.of("Trang nhất", "Front page"),
                Words.of(
                        "Tin tức và kết quả của chương trình phối hợp phát triển tổ chức đảng, công đoàn trong doanh"
                                + " nghiệp.",
                        "News and results of the programme that builds Party organisations and trade unions in"
                                + " enterprises."));
        var opening = teasers.of(shown.newest(OPENING, 0), place.language());
        var readMost = mostRead(place);
        return new Found.Shows(new FrontPage(
                frame,
                opening.isEmpty() ? null : opening.getFirst(),
                opening.stream().skip(1).toList(),
                bands(frame.sections(), opening, place),
                readMost.isEmpty() ? teasers.of(shown.newest(SIDE, OPENING), place.language()) : readMost,
                !readMost.isEmpty(),
                figures.stream().findFirst().flatMap(ProgrammeFigures::strip)));
    }

    private List<Teaser> mostRead(Place place) {
        var since = VietnamTime.today(clock).minusDays(DAYS_OF_READING);
        var read = shown.mostRead(since, SIDE);
        return read.size() < ENOUGH_READ ? List.of() : teasers.of(read, place.language());
    }

    private List<FrontPage.Band> bands(List<Section> sections, List<Teaser> opening, Place place) {
        var above = opening.stream().map(Teaser::id).collect(Collectors.toCollection(HashSet<ArticleId>::new));
        var bySection = teasers.of(shown.newestOfEach(OF_EACH_SECTION + OPENING), place.language()).stream()
                .filter(teaser -> !above.contains(teaser.id()))
                .collect(Collectors.groupingBy(Teaser::sectionPath));
        return sections.stream()
                .map(section -> Optional.ofNullable(bySection.get(section.path()))
                        .map(articles -> new FrontPage.Band(
                                section,
                                articles.stream().limit(OF_EACH_SECTION).toList())))
                .flatMap(Optional::stream)
                .toList();
    }
}
