package vn.songhanh.portal.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** Takes the pictures that come with a draft; one that cannot be taken keeps neither the others nor the text from being saved. */
@Component
class PictureIntake {

    private final Pictures pictures;

    PictureIntake(Pictures pictures) {
        this.pictures = pictures;
    }

    /** @param faults by the field of the form; several files are told in one sentence each */
    record Taken(List<UsedPicture> pictures, Map<String, Words> faults) {}

    Taken take(List<MultipartFile> files) throws IOException {
        var taken = new ArrayList<UsedPicture>();
        var faults = new LinkedHashMap<String, Words>();
        for (var file : files) {
            if (file.isEmpty()) {
                continue;
            }
            switch (pictures.take(file.getBytes())) {
                case Intake.Taken(var picture) ->
                    taken.add(new UsedPicture(picture.id(), Words.same(""), Words.same(""), ""));
                case Intake.Refused(var fault) ->
                    faults.merge(
                            "files",
                            named(file, fault.words()),
                            (one, other) -> Words.joined(" ", List.of(one, other)));
            }
        }
        return new Taken(List.copyOf(taken), faults);
    }

    private static Words named(MultipartFile file, Words fault) {
        var name = Typed.line(file.getOriginalFilename());
        return Words.of(name + ": " + fault.vi(), name + ": " + fault.en());
    }
}
