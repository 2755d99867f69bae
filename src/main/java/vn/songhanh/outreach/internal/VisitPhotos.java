package vn.songhanh.outreach.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;
import vn.songhanh.text.Typed;

/** Photographs that come with the short form of a visit. */
@Component
class VisitPhotos {

    /** So many a form; a telephone makes each about 1 MB, and a request may have 33. */
    static final int MOST = 6;

    private final Pictures pictures;
    private final FileTable files;
    private final Clock clock;

    VisitPhotos(Pictures pictures, FileTable files, Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.clock = clock;
    }

    /** One that was taken, under the name that its file had. */
    record Photo(PictureId picture, String name) {}

    /** What was taken, and why the rest was not. */
    record Read(List<Photo> photos, List<Objection> faults) {}

    /** Draws them anew, which takes a second each, before the visit holds anything in the database. */
    Read read(List<MultipartFile> chosen) throws IOException {
        var given = chosen.stream().filter(file -> !file.isEmpty()).toList();
        if (given.size() > MOST) {
            return new Read(List.of(), List.of(new Objection.TooManyPhotographs(MOST)));
        }
        var photos = new ArrayList<Photo>();
        var faults = new ArrayList<Objection>();
        for (var file : given) {
            var name = Typed.line(file.getOriginalFilename());
            switch (pictures.take(file.getBytes())) {
                case Intake.Taken(var picture) -> photos.add(new Photo(picture.id(), name));
                case Intake.Refused(var why) -> faults.add(new Objection.NoPhotograph(name, why));
            }
        }
        return new Read(photos, faults);
    }

    /** Lays them with the visit, in the transaction that records it. */
    void keep(ActivityId visit, List<Photo> photos) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        for (var photo : photos) {
            files.add(visit, photo.picture(), null, photo.name(), person.fullName(), clock.instant());
        }
    }
}
