package vn.songhanh.ledger.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Restating;
import vn.songhanh.ledger.Reversing;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;

/** Puts right what a body told before. */
@Service
class Restate implements Restating {

    private final Ledger ledger;
    private final Writing writing;
    private final StandingTable standings;
    private final ClaimTable claims;
    private final EntryReader reader;

    Restate(Ledger ledger, Writing writing, StandingTable standings, ClaimTable claims, EntryReader reader) {
        this.ledger = ledger;
        this.writing = writing;
        this.standings = standings;
        this.claims = claims;
        this.reader = reader;
    }

    @Override
    @Transactional
    public Restated restate(Fact fact, List<String> before, Side side, String reason) {
        var _ = writing.nextPosition();
        var standing = new ArrayList<EntryId>();
        for (var entry : standings.holders(keys(fact, before))) {
            var claim = claims.lock(entry).orElseThrow();
            if (claim.state() == ClaimState.CONFIRMED && !isReversed(claim)) {
                standing.add(entry);
            } else if (claim.state() != ClaimState.WITHDRAWN
                    // a confirmed one that a reversal waits to take back would be taken back twice
                    && (claim.state() == ClaimState.CONFIRMED
                            || ledger.reverse(entry, side, reason) instanceof Reversing.Declined)) {
                return new Restated.Stands(entry);
            }
        }
        return standing.isEmpty() ? whole(fact, side, reason) : difference(fact, standing, side, reason);
    }

    @Override
    @Transactional
    public Restated restateStock(Fact fact, List<String> before, Side side, String reason) {
        var _ = writing.nextPosition();
        var standing = standings.holders(keys(fact, before));
        standing.retainAll(standings.standing(standing));
        if (standing.stream().noneMatch(entry -> isElsewhere(entry, fact))) {
            return restate(fact, before, side, reason);
        }
        var postings = missing(fact, standing);
        return postings.isEmpty()
                ? new Restated.Nothing(standing.getLast())
                : restated(ledger.adjust(difference(fact, fact, fact.places(), postings), side, reason));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EntryId> standing(Collection<EntryId> entries) {
        return standings.standing(entries);
    }

    private boolean isElsewhere(EntryId entry, Fact fact) {
        var enterprise = reader.fact(entry).enterprise();
        return enterprise != null && !enterprise.equals(fact.enterprise());
    }

    private static boolean isReversed(Claim claim) {
        return claim.reversal() != null && claim.reversal().state() != ClaimState.WITHDRAWN;
    }

    private static List<String> keys(Fact fact, List<String> before) {
        return before.stream().map(subject -> fact.kind() + "/" + subject).toList();
    }

    private Restated whole(Fact fact, Side side, String reason) {
        if (fact.postings().isEmpty()) {
            return new Restated.Nothing(null);
        }
        return restated(ledger.enterOrAdjust(fact, side, reason));
    }

    /** Where the first one counts, so that no unit and no period keeps what it has no more. */
    private Restated difference(Fact fact, List<EntryId> standing, Side side, String reason) {
        var postings = missing(fact, standing);
        if (postings.isEmpty()) {
            return new Restated.Nothing(standing.getLast());
        }
        var first = reader.fact(standing.getFirst());
        var places = standings.places(standing.getFirst());
        return restated(ledger.adjust(difference(fact, first, places, postings), side, reason));
    }

    private static Fact difference(Fact fact, Fact counted, Map<Line, UnitId> places, List<Posting> postings) {
        return Fact.of(
                counted.programme(),
                fact.kind(),
                fact.subject(),
                Words.of("Sửa: {0}", "Put right: {0}").with(fact.title()),
                counted.enterprise(),
                counted.happenedOn(),
                places,
                postings,
                fact.evidence());
    }

    private List<Posting> missing(Fact fact, List<EntryId> standing) {
        var quantities = new EnumMap<Account, Long>(Account.class);
        fact.postings().forEach(posting -> quantities.merge(posting.account(), posting.quantity(), Long::sum));
        standing.stream()
                .flatMap(entry -> reader.postings(entry).stream())
                .forEach(posting -> quantities.merge(posting.account(), -posting.quantity(), Long::sum));
        return quantities.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> new Posting(each.getKey(), each.getValue()))
                .toList();
    }

    private static Restated restated(Entering answer) {
        return answer instanceof Entering.Entered(var entry, var _)
                ? new Restated.Entered(entry)
                : new Restated.NotTaken(answer);
    }
}
