package vn.songhanh.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.songhanh.text.Words;

/** What other modules bring to the newsroom. Everything is done by the person who acts, under the rules that hold for editors. */
public interface Newsroom {

    /**
     * Lays an article on the desk as a draft. Anybody who acts for one of the two bodies may bring one.
     *
     * @throws vn.songhanh.web.Refused when nobody acts, or when there is no such section
     */
    ArticleId draft(NewArticle article);

    /**
     * Says which articles stand beside a draft ("Tin liên quan"), in this order.
     *
     * @throws vn.songhanh.web.Refused when the person is no editor, or when it is a draft no longer
     */
    void relate(ArticleId draft, List<ArticleId> related);

    /**
     * Hands the draft in.
     *
     * @throws vn.songhanh.web.Refused when the person is no editor, or with all that is missing
     */
    void submit(ArticleId article);

    /**
     * Approves and publishes what was handed in, as of a moment: a past one when history is brought in, a later one puts it on the clock.
     *
     * @throws vn.songhanh.web.Refused when the person is neither editor nor leader, or wrote or submitted it (four eyes)
     */
    void publish(ArticleId article, Instant at);

    /**
     * Gives what was handed in back to those who wrote it.
     *
     * @param remark what has to be mended
     * @throws vn.songhanh.web.Refused when the person is neither editor nor leader, or nothing was handed in
     */
    void sendBack(ArticleId article, String remark);

    /**
     * Takes a published article off the site; its page stays with the notice.
     *
     * @throws vn.songhanh.web.Refused when the person is neither editor nor leader, or when it is not on the site
     */
    void takeDown(ArticleId article, Words notice);

    /** Where readers find it, as a path in Vietnamese; empty while it is not published. */
    Optional<String> path(ArticleId article);
}
