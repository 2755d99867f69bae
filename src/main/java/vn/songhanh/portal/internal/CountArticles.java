package vn.songhanh.portal.internal;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/**
 * Counts what is published as news items (domain §6, 1.08), claimed by the body whose editor began the article; in the
 * transaction that publishes. Documents are no news, and what was taken over from elsewhere is a repost: neither counts.
 */
@Component
class CountArticles {

    private static final String LATE = "Bài đăng lùi ngày vào kỳ đã khóa.";
    private static final String GONE = "Bài không còn trên trang, hoặc không còn là tin, bài của chương trình.";

    private final ArticleEntryTable entries;
    private final Programmes programmes;
    private final Ledger ledger;

    CountArticles(ArticleEntryTable entries, Programmes programmes, Ledger ledger) {
        this.entries = entries;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    @EventListener
    void count(WentLive live) {
        var article = live.edition().article();
        if (!counts(live.edition().written())) {
            takeBack(article);
        } else if (entries.standing(article).isEmpty()) {
            fact(live).ifPresent(fact -> enter(article, fact));
        }
    }

    @EventListener
    void takeBack(TakenDown gone) {
        takeBack(gone.article());
    }

    private boolean counts(Written written) {
        return written.sourceAddress().isBlank() && entries.news(written.section());
    }

    private void enter(ArticleId article, Fact fact) {
        var side = entries.drafter(article);
        var entering = ledger.enter(fact, side);
        if (entering instanceof Entering.PeriodLocked) {
            entering = ledger.adjust(fact, side, LATE);
        }
        if (entering instanceof Entering.Entered(var entry, var _)) {
            entries.add(article, entry);
        }
    }

    private void takeBack(ArticleId article) {
        entries.standing(article).ifPresent(entry -> {
            if (ledger.reverse(entry, entries.drafter(article), GONE) instanceof Reversing.Entered) {
                entries.takeBack(entry);
            }
        });
    }

    /** Nothing on a day without a programme. */
    private Optional<Fact> fact(WentLive live) {
        var news = new NewsItem(
                live.edition().article(),
                live.edition().written().vietnamese().title(),
                VietnamTime.dayOf(live.at()),
                entries.drafter(live.edition().article()));
        return programmes.inForce(news.on()).map(news::in);
    }
}
