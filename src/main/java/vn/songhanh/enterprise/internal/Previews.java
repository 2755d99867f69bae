package vn.songhanh.enterprise.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The assessments of the lists that people are just looking at; worked out anew after a minute, since the register goes on. */
@Component
class Previews {

    private static final int LISTS = 8;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final AssessImport assess;
    private final Cache<Key, Assessment> recent =
            Caffeine.newBuilder().maximumSize(LISTS).expireAfterWrite(KEPT).build();

    Previews(AssessImport assess) {
        this.assess = assess;
    }

    private record Key(ImportId id, LocalDate asOf, Optional<String> seat) {}

    Assessment of(Import brought) {
        return recent.get(key(brought), _ -> assess.assess(brought));
    }

    /** Somebody said something new about the list. */
    void forget(ImportId id) {
        recent.asMap().keySet().removeIf(key -> key.id().equals(id));
    }

    private static Key key(Import brought) {
        return new Key(
                brought.id(),
                brought.asOf(),
                brought.by().seat().map(seat -> seat.unit().toString()));
    }
}
