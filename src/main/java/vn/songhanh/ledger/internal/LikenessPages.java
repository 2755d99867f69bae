package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads pairs of entries that look alike. */
@Service
class LikenessPages {

    static final int LIMIT = 100;

    private final LikenessTable likenesses;
    private final QueueTable queues;
    private final JoinEntries joining;
    private final LikenessRows rows;
    private final Clock clock;

    LikenessPages(LikenessTable likenesses, QueueTable queues, JoinEntries joining, LikenessRows rows, Clock clock) {
        this.likenesses = likenesses;
        this.queues = queues;
        this.joining = joining;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LikenessesPage all() {
        var open = likenesses.candidates(LIMIT);
        var joined = likenesses.joinedSince(clock.instant().minus(Duration.ofDays(Queue.LATELY)));
        var lines = byId(Stream.concat(open.stream(), joined.stream().map(LikenessTable.Decided::pair))
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList());
        return new LikenessesPage(
                open.stream().map(pair -> line(pair, lines)).toList(),
                joined.stream()
                        .map(one -> new LikenessesPage.Joined(line(one.pair(), lines), one.side(), one.by(), one.at()))
                        .toList(),
                LIMIT);
    }

    @Transactional(readOnly = true)
    LikenessPage one(Mandate mandate, LikenessTable.Pair pair, @Nullable Words problem) {
        var lines = byId(List.of(pair.first(), pair.second()));
        var likeness = joining.likeness(pair);
        if (lines.size() != 2
                || likeness.first().claimedBy() == likeness.second().claimedBy()) {
            throw new NotFound();
        }
        var line = line(pair, lines);
        return new LikenessPage(
                line.first(),
                line.second(),
                likeness.first().claimedBy(),
                likeness.second().claimedBy(),
                rows.of(line.first(), line.second()),
                likeness.own(mandate.side()).entry().toString(),
                likeness.theirs(mandate.side()).entry().toString(),
                joining.against(mandate, likeness).orElse(null),
                likenesses.decided(pair).map(LikenessTable.Decided::told).orElse(null),
                mandate.works(),
                problem);
    }

    private Map<EntryId, QueueLine> byId(List<EntryId> entries) {
        return queues.lines(entries).stream()
                .collect(Collectors.toMap(line -> line.line().id(), Function.identity()));
    }

    private static LikenessesPage.Line line(LikenessTable.Pair pair, Map<EntryId, QueueLine> lines) {
        return new LikenessesPage.Line(
                Objects.requireNonNull(lines.get(pair.first())), Objects.requireNonNull(lines.get(pair.second())));
    }
}
