package vn.songhanh.ledger.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.ledger.Likenesses;

/** Reads the pairs that the page of likenesses shows, for others. */
@Component
class LikenessReader implements Likenesses {

    private final LikenessTable likenesses;
    private final QueueTable queues;

    LikenessReader(LikenessTable likenesses, QueueTable queues) {
        this.likenesses = likenesses;
        this.queues = queues;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Alike> undecided() {
        var pairs = likenesses.candidates(LikenessPages.LIMIT);
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .distinct()
                .toList();
        var lines = queues.lines(ids).stream()
                .map(QueueLine::line)
                .collect(Collectors.toMap(line -> line.id(), line -> line));
        return pairs.stream()
                .map(pair -> new Alike(
                        Objects.requireNonNull(lines.get(pair.first())),
                        Objects.requireNonNull(lines.get(pair.second()))))
                .toList();
    }
}
