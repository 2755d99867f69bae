package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.internal.PostingTable.Window;
import vn.songhanh.programme.Account;
import vn.songhanh.time.Period;

/**
 * Chooses where sums are read: whole months of today from the sums of units, or of enterprises where units of the time do
 * not answer; cut months, and everything at a position, from the postings.
 */
@Component
class SumReader {

    private final UnitSumTable units;
    private final EnterpriseSumTable enterprises;
    private final PostingTable postings;
    private final ToldApartTable toldApart;

    SumReader(UnitSumTable units, EnterpriseSumTable enterprises, PostingTable postings, ToldApartTable toldApart) {
        this.units = units;
        this.enterprises = enterprises;
        this.postings = postings;
        this.toldApart = toldApart;
    }

    Sums read(Question question) {
        if (question.accounts().all().isEmpty() || question.grid().units().isEmpty()) {
            return new Sums(question, Map.of());
        }
        var counting = question.accounts().counting();
        var apart =
                counting.isEmpty() ? Map.<Account, RoaringBitmap>of() : toldApart.of(question.programme(), counting);
        var sums = new Sums(question, apart);
        if (!apart.isEmpty()) {
            toldApart.read(question, sums);
        }
        if (question.position() != null) {
            var timeline = question.timeline();
            postings.read(
                    question, Window.within(question.accounts(), Period.of(timeline.first(), timeline.last())), sums);
            return sums;
        }
        if (question.answeredByUnits()) {
            units.read(question, sums);
            question.rests().forEach(rest -> enterprises.read(rest, sums));
        } else {
            enterprises.read(question, sums);
        }
        postings.read(question, cutMonths(question), sums);
        return sums;
    }

    private static List<Window> cutMonths(Question question) {
        return question.timeline()
                .cutMonths()
                .flatMap(month ->
                        question.accounts().all().stream().map(account -> new Window(account, Period.month(month))))
                .toList();
    }
}
