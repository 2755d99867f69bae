package vn.songhanh.portal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Subjects;
import vn.songhanh.organisation.Line;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/**
 * An article as the ledger counts it.
 *
 * @param title in Vietnamese
 * @param on the day in Vietnam on which readers first saw it
 * @param drafter the body whose editor began it
 */
record NewsItem(ArticleId article, String title, LocalDate on, Side drafter) {

    /** One news item, under the organisation that holds the side in the programme. */
    Fact in(Programme programme) {
        return Fact.of(
                programme.id(),
                FactKind.ACTIVITY,
                Subjects.news(title, on),
                Words.of("Tin, bài: " + title, "News item, article " + article),
                null,
                on,
                programme.holder(drafter, on).map(unit -> Map.of(line(), unit)).orElseGet(Map::of),
                List.of(new Posting(Account.NEWS_ITEM, 1)),
                Evidence.none("/app/newsroom/articles/" + article));
    }

    private Line line() {
        return drafter == Side.PARTY ? Line.PARTY : Line.UNION;
    }
}
