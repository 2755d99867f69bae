package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Enters a classification into the ledger; one that is told anew takes the one before back. */
@Component
class Classify {

    private final RatingTable ratings;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Ledger ledger;

    Classify(RatingTable ratings, Enterprises enterprises, Programmes programmes, Ledger ledger) {
        this.ratings = ratings;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.ledger = ledger;
    }

    /** The decision by which organisations were classified. */
    record Ruling(int year, String number, LocalDate on, Side side) {}

    void enter(Rating before, Grade grade, boolean agreement, Ruling ruling) {
        var after = new Rating(
                before.unit(),
                before.name(),
                before.enterprise(),
                before.enterpriseName(),
                grade,
                agreement && ruling.side() == Side.UNION,
                before.version() + 1,
                before.entry());
        if (before.entry() != null) {
            var _ = ledger.reverse(new EntryId(before.entry()), ruling.side(), "Xếp loại lại");
        }
        ratings.put(after, ruling.year(), ruling.number(), ruling.on(), entered(after, ruling));
    }

    private @Nullable EntryId entered(Rating rating, Ruling ruling) {
        var standing = enterprises
                .standing(new EnterpriseId(rating.enterprise()), ruling.on())
                .orElseThrow();
        return programmes
                .inForce(ruling.on())
                .filter(programme -> programme.scope().contains(standing.sector()))
                .map(programme -> ledger.enter(fact(programme.id(), rating, standing, ruling), ruling.side()))
                .map(answer -> answer instanceof Entering.Entered entered ? entered.entry() : null)
                .orElse(null);
    }

    private static Fact fact(ProgrammeId programme, Rating rating, Standing standing, Ruling ruling) {
        return Fact.of(
                programme,
                FactKind.ORGANISATION_RATED,
                "unit:%d/%d/%d".formatted(rating.unit(), ruling.year(), rating.version()),
                Words.of("Xếp loại năm {0}: {1}", "Classified for {0}: {1}")
                        .with(Integer.toString(ruling.year()), rating.name()),
                standing.id(),
                ruling.on(),
                standing.managing(),
                postings(rating, ruling.side()),
                new Evidence(ruling.number(), ruling.on(), "", "/app/classification?year=" + ruling.year()));
    }

    private static List<Posting> postings(Rating rating, Side side) {
        var party = side == Side.PARTY;
        var postings = new ArrayList<Posting>();
        postings.add(new Posting(party ? Account.PARTY_RATED : Account.UNION_RATED, 1));
        if (rating.grade() != null && rating.grade().good()) {
            postings.add(new Posting(party ? Account.PARTY_RATED_GOOD : Account.UNION_RATED_GOOD, 1));
        }
        if (rating.agreement()) {
            postings.add(new Posting(Account.COLLECTIVE_AGREEMENT, 1));
        }
        return postings;
    }
}
