package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.review.ReviewId;
import vn.songhanh.web.Reply;

/** The report of a review as a file. */
@Controller
@RequestMapping("/app/reviews/{id}")
class ReportController {

    private final Reports reports;
    private final ReportPress press;

    ReportController(Reports reports, ReportPress press) {
        this.reports = reports;
        this.press = press;
    }

    @GetMapping("/report.docx")
    Reply docx(@PathVariable long id) {
        return file(new ReviewId(id), ReportKind.DOCX);
    }

    @GetMapping("/report.pdf")
    Reply pdf(@PathVariable long id) {
        return file(new ReviewId(id), ReportKind.PDF);
    }

    /** Its first page, to be looked at before the file is opened. */
    @GetMapping("/report.png")
    Reply preview(@PathVariable long id) {
        Voice.mandate();
        var picture = press.preview(reports.of(new ReviewId(id), ReportKind.PDF).bytes());
        return Reply.download("bao-cao-so-ket.png", "image/png", out -> out.write(picture));
    }

    private Reply file(ReviewId id, ReportKind kind) {
        Voice.mandate();
        var printed = reports.of(id, kind);
        var name = printed.draft() ? "du-thao-bao-cao-so-ket" : "bao-cao-so-ket";
        return Reply.download(name + kind.ending(), kind.mediaType(), out -> out.write(printed.bytes()));
    }
}
