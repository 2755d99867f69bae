package vn.songhanh.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the newsroom's pages. */
@Service
class NewsroomReader {

    private static final int ROWS = 25;
    private static final int DAYS_OF_READING = 30;

    private final DeskTable desk;
    private final ArticleTable articles;
    private final EditionTable editions;
    private final DeskDetails details;
    private final Clock clock;

    NewsroomReader(DeskTable desk, ArticleTable articles, EditionTable editions, DeskDetails details, Clock clock) {
        this.desk = desk;
        this.articles = articles;
        this.editions = editions;
        this.details = details;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    NewsroomPage list(Optional<EditionState> state, int page) {
        var mandate = Voice.mandate();
        var counts = desk.counts();
        var all = state.map(one -> counts.getOrDefault(one, 0L))
                .orElseGet(() -> counts.entrySet().stream()
                        .filter(count -> !isOver(count.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
        var paging = new Paging(page, ROWS, all);
        return new NewsroomPage(
                state.orElse(null), counts, lines(state, mandate, paging), paging, mandate.may(Role.EDITOR));
    }

    private List<DeskLine> lines(Optional<EditionState> state, Mandate mandate, Paging paging) {
        return state.map(one -> desk.inState(one, mandate.account(), readSince(), ROWS, paging.offset()))
                .orElseGet(() -> desk.open(mandate.account(), ROWS, paging.offset()));
    }

    @Transactional(readOnly = true)
    ArticleDeskPage desk(ArticleId id) {
        var mandate = Voice.mandate();
        var article = articles.find(id).orElseThrow(NotFound::new);
        var open = editions.open(id).orElse(null);
        var read = open != null ? open : live(article);
        return details.page(article, open, read, mandate);
    }

    private Edition live(Article article) {
        var live = article.live();
        if (live == null) {
            throw new NotFound();
        }
        return editions.find(live).orElseThrow(NotFound::new);
    }

    private LocalDate readSince() {
        return VietnamTime.today(clock).minusDays(DAYS_OF_READING);
    }

    private static boolean isOver(@Nullable EditionState state) {
        return state == EditionState.PUBLISHED || state == EditionState.WITHDRAWN;
    }
}
