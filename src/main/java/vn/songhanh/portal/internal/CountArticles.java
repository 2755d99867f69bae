package vn.songhanh.portal.internal;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.HouseReason;
import vn.songhanh.ledger.Sharing;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/**
 * Counts what is published as news items (domain §6, 1.08), claimed by the body whose editor began the article; in the
 * transaction that publishes. Documents are no news, and what was taken over from elsewhere is a repost: neither counts.
 */
@Component
class CountArticles {

    private static final Logger LOG = LoggerFactory.getLogger(CountArticles.class);

    private final ArticleEntryTable entries;
    private final Programmes programmes;
    private final Sharing sharing;

    CountArticles(ArticleEntryTable entries, Programmes programmes, Sharing sharing) {
        this.entries = entries;
        this.programmes = programmes;
        this.sharing = sharing;
    }

    @EventListener
    void count(WentLive live) {
        var article = live.edition().article();
        var standing = entries.standing(article);
        if (!counts(live.edition().written())) {
            takeBack(article);
        } else if (standing.isEmpty() || lost(standing.get())) {
            takeBack(article);
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

    /** What another told before is the article's only while it counts. */
    private boolean lost(ArticleEntryTable.Counted counted) {
        return counted.toldBefore() && !sharing.stands(counted.entry());
    }

    private void enter(ArticleId article, Fact fact) {
        var side = entries.drafter(article);
        switch (sharing.enter(fact, true, side, HouseReason.PUBLISHED_LATE.kept())) {
            case Entering.Entered(var entry, var _) ->
                entries.add(article, new ArticleEntryTable.Counted(entry, false));
            case Entering.AlreadyEntered(var entry, var _, var _, var _) ->
                entries.add(article, new ArticleEntryTable.Counted(entry, true));
            case Entering.PeriodLocked _, Entering.OutsideOfTerm _, Entering.InTheFuture _ ->
                LOG.error("article {} is on the site and counts nowhere: {}", article, fact.naturalKey());
        }
    }

    private void takeBack(ArticleId article) {
        entries.standing(article).ifPresent(counted -> {
            entries.takeBack(article);
            sharing.giveUp(counted.entry(), entries.drafter(article), HouseReason.OFF_THE_SITE.kept())
                    .ifPresent(objection -> LOG.warn(
                            "article {} counts no more and entry {} still does: {}",
                            article,
                            counted.entry(),
                            objection));
        });
    }

    /** Nothing on a day without a programme. */
    private Optional<Fact> fact(WentLive live) {
        var news = new NewsItem(
                live.edition().article(),
                live.edition().written().vietnamese().title(),
                VietnamTime.dayOf(live.firstSeen()),
                entries.drafter(live.edition().article()));
        return programmes.inForce(news.on()).map(news::in);
    }
}
