package vn.songhanh.outreach.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Photographs and minutes of what was held; both bodies see them, the lead's officers add and take away. */
@Service
class ActivityFiles {

    private static final int PHOTO_WIDTH = 480;

    private final Tellers tellers;
    private final FileTable files;
    private final Pictures pictures;
    private final Attachments attachments;
    private final Clock clock;

    ActivityFiles(Tellers tellers, FileTable files, Pictures pictures, Attachments attachments, Clock clock) {
        this.tellers = tellers;
        this.files = files;
        this.pictures = pictures;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What lies with an activity. */
    record Shelf(List<ActivityPage.Photo> photos, List<ActivityPage.Paper> papers) {}

    @Transactional(readOnly = true)
    Shelf of(ActivityId id) {
        var kept = files.of(id);
        var found = pictures.find(kept.stream()
                .map(FileTable.Kept::picture)
                .filter(Objects::nonNull)
                .toList());
        var photos = new ArrayList<ActivityPage.Photo>();
        var papers = new ArrayList<ActivityPage.Paper>();
        for (var one : kept) {
            var attachment = one.attachment();
            if (attachment != null) {
                papers.add(new ActivityPage.Paper(one.id(), one.name(), "/app/attachments/" + attachment));
            }
            Optional.ofNullable(one.picture())
                    .map(found::get)
                    .map(picture -> new ActivityPage.Photo(
                            one.id(),
                            picture.addressFor(PHOTO_WIDTH),
                            picture.sources(),
                            picture.width(),
                            picture.height()))
                    .ifPresent(photos::add);
        }
        return new Shelf(photos, papers);
    }

    /** A picture becomes a photograph, everything else a paper; why a picture is not taken, where it is not. */
    @Transactional
    Optional<Words> add(ActivityId id, String name, String mediaType, InputStream content) throws IOException {
        requireTeller(id);
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        if (!mediaType.startsWith("image/")) {
            var kept = attachments.keep(name, mediaType, content);
            files.add(id, null, kept.id(), kept.name(), person.fullName(), clock.instant());
            return Optional.empty();
        }
        return switch (pictures.take(content.readAllBytes())) {
            case Intake.Taken(var picture) -> {
                files.add(id, picture.id(), null, name, person.fullName(), clock.instant());
                yield Optional.empty();
            }
            case Intake.Refused(var fault) -> Optional.of(Words.joined(": ", List.of(Words.same(name), fault.words())));
        };
    }

    @Transactional
    void remove(ActivityId id, long file) {
        requireTeller(id);
        files.remove(id, file);
    }

    private void requireTeller(ActivityId id) {
        if (tellers.require(id).state() != ActivityState.HELD) {
            throw new Refused(
                    HttpStatus.CONFLICT,
                    Words.of(
                            "Báo kết quả trước, rồi thêm ảnh, biên bản.",
                            "Tell the results first, then add photographs and minutes."));
        }
    }
}
