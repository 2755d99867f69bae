package vn.songhanh.paper.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Makings;
import vn.songhanh.paper.PaperId;
import vn.songhanh.web.Reply;

/** The files of a paper. */
@Controller
@RequestMapping("/app/papers/{id:\\d+}")
class FileController {

    private final PaperFiles files;
    private final Makings makings;

    FileController(PaperFiles files, Makings makings) {
        this.files = files;
        this.makings = makings;
    }

    @GetMapping("/paper.docx")
    Reply docx(@PathVariable long id) {
        return file(id, DocumentFormat.DOCX);
    }

    @GetMapping("/paper.pdf")
    Reply pdf(@PathVariable long id) {
        return file(id, DocumentFormat.PDF);
    }

    @GetMapping("/paper.png")
    Reply firstPage(@PathVariable long id) {
        Voice.mandate();
        var picture =
                makings.firstPage(files.of(new PaperId(id), DocumentFormat.PDF).printout());
        return Reply.download("trang-dau.png", "image/png", out -> out.write(picture));
    }

    private Reply file(long id, DocumentFormat format) {
        Voice.mandate();
        var found = files.of(new PaperId(id), format);
        return makings.file(
                found.printout(), format, found.name(), "/app/papers/%d/paper%s".formatted(id, format.ending()));
    }
}
