package vn.songhanh.portal.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Language;
import vn.songhanh.web.Press;

/**
 * Answers for the public site. Whoever asks, they are read with a visitor's eyes, so that what is kept can hold nothing else; they are kept
 * for a minute, or until readers are to see something new. Other nodes learn of that within the minute.
 */
@Component
class PublicSite {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long ROOM = 96L * 1024 * 1024;

    /** The number grows with each publication: an answer that was being made meanwhile is kept under a key nobody asks for again. */
    private record Key(long since, Place place) {}

    private final AtomicLong publications = new AtomicLong();
    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key _, Answer answer) -> answer.weight())
            .expireAfterWrite(KEPT)
            .build();
    private final Press press;

    PublicSite(Press press) {
        this.press = press;
    }

    /** The answer at a place, kept or made now by reading it. */
    Answer answer(Place place, Supplier<Found> reading) {
        return kept.get(
                new Key(publications.get(), place), key -> Voice.as(new Acting.Visitor(), () -> made(place, reading)));
    }

    /** An answer that is not worth keeping, such as a search. */
    Answer passing(Place place, Supplier<Found> reading) {
        return Voice.as(new Acting.Visitor(), () -> made(place, reading));
    }

    @TransactionalEventListener
    void readersSeeSomethingNew(SiteChanged changed) {
        publications.incrementAndGet();
        kept.invalidateAll();
    }

    private Answer made(Place place, Supplier<Found> reading) {
        return switch (reading.get()) {
            case Found.Shows(var page) ->
                Answer.of(
                        HttpStatus.OK,
                        "text/html;charset=utf-8",
                        press.print(page, place.language(), place.path(), place.query()));
            case Found.Document(var mediaType, var body) -> Answer.of(HttpStatus.OK, mediaType, body);
            case Found.Moved(var path) -> Answer.elsewhere(HttpStatus.MOVED_PERMANENTLY, addressed(place, path));
            case Found.Elsewhere(var path) -> Answer.elsewhere(HttpStatus.FOUND, addressed(place, path));
            case Found.Gone(var page) ->
                Answer.of(
                        HttpStatus.GONE,
                        "text/html;charset=utf-8",
                        press.print(page, place.language(), place.path(), place.query()));
        };
    }

    private static String addressed(Place place, String path) {
        return place.language() == Language.EN ? "/en" + path : path;
    }

    /** Sends it, packed for those who take it so. */
    static ResponseEntity<byte[]> send(Answer answer, String acceptEncoding) {
        return answer.forReader(acceptEncoding.contains("gzip"));
    }
}
