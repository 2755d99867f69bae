package vn.songhanh.outreach.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Adds photographs and minutes to an activity, and takes them away. */
@Controller
@RequestMapping("/app/activities/{id:\\d+}/files")
class FileController {

    private final ActivityFiles files;

    FileController(ActivityFiles files) {
        this.files = files;
    }

    /** What can be taken is; what cannot is named. */
    @PostMapping
    Reply create(@PathVariable long id, @RequestParam(required = false) List<MultipartFile> file) throws IOException {
        Voice.mandate(Role.OFFICER);
        var chosen = Objects.requireNonNullElse(file, List.<MultipartFile>of()).stream()
                .filter(one -> !one.isEmpty())
                .toList();
        var said = new ArrayList<Words>();
        for (var one : chosen) {
            var type = Objects.requireNonNullElse(one.getContentType(), "application/octet-stream");
            files.add(new ActivityId(id), Typed.line(one.getOriginalFilename()), type, one.getInputStream())
                    .ifPresent(said::add);
        }
        return Reply.seeOther("/app/activities/" + id)
                .saying(said.isEmpty() ? added(chosen.size()) : Words.joined(" ", said));
    }

    private static Words added(int files) {
        return files == 0
                ? Words.of(
                        "Chưa có tệp nào được thêm: chọn tệp rồi bấm Thêm.", "No file is added: choose one, then Add.")
                : Words.of("Đã thêm {0} tệp.", "Files added: {0}.").with(files);
    }

    @PostMapping("/{file:\\d+}/removal")
    Reply remove(@PathVariable long id, @PathVariable long file) {
        files.remove(new ActivityId(id), file);
        return Reply.seeOther("/app/activities/" + id).saying(Words.of("Đã bỏ tệp.", "The file is taken away."));
    }
}
