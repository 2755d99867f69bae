package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** The decision by which organisations were classified, and what it counts in the ledger. */
record Ruling(int year, String number, LocalDate on, Side side) {

    Fact fact(ProgrammeId programme, Rating rating, Standing standing) {
        return Fact.of(
                programme,
                FactKind.ORGANISATION_RATED,
                subject(rating, rating.version()),
                Words.of("Xếp loại năm {0}: {1}", "Classified for {0}: {1}")
                        .with(Integer.toString(year), rating.name()),
                standing.id(),
                on,
                standing.managing(),
                postings(rating),
                new Evidence(number, on, "", "/app/classification?year=" + year));
    }

    /** Under what an organisation was classified for the year before. */
    List<String> before(Rating rating) {
        return IntStream.range(1, rating.version())
                .mapToObj(version -> subject(rating, version))
                .toList();
    }

    private String subject(Rating rating, int version) {
        return "unit:%d/%d/%d".formatted(rating.unit(), year, version);
    }

    private List<Posting> postings(Rating rating) {
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
