package vn.songhanh.outreach;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/** Where else than at activities it is told that an enterprise was reached. The contact log of the enterprise asks all who know. */
public interface ContactsElsewhere {

    /** The latest first; only what the person who asks may see. */
    List<Told> of(EnterpriseId enterprise);

    /**
     * What is told of one day.
     *
     * @param kind where it is told
     * @param visit how the enterprise was reached, and what it answered
     * @param path the page that tells more
     */
    record Told(LocalDate on, Words title, Words kind, Side side, Visit visit, String path) {}
}
