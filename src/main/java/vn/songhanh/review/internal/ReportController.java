package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Makings;
import vn.songhanh.review.ReviewId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What a review becomes: a file to print and keep, an article to publish. */
@Controller
@RequestMapping("/app/reviews/{id}")
class ReportController {

    private final Reports reports;
    private final Makings makings;
    private final BringReview bringing;

    ReportController(Reports reports, Makings makings, BringReview bringing) {
        this.reports = reports;
        this.makings = makings;
        this.bringing = bringing;
    }

    @GetMapping("/report.docx")
    Reply docx(@PathVariable long id) {
        return file(new ReviewId(id), DocumentFormat.DOCX);
    }

    @GetMapping("/report.pdf")
    Reply pdf(@PathVariable long id) {
        return file(new ReviewId(id), DocumentFormat.PDF);
    }

    /** Its first page, to be looked at before the file is opened. */
    @GetMapping("/report.png")
    Reply preview(@PathVariable long id) {
        Voice.mandate();
        var picture = makings.firstPage(
                reports.of(new ReviewId(id), DocumentFormat.PDF).printout());
        return Reply.download("bao-cao-so-ket.png", "image/png", out -> out.write(picture));
    }

    /** The signed review as the draft of an article; once brought, the way to it. */
    @PostMapping("/article")
    Reply bring(@PathVariable long id) {
        var brought = bringing.bring(new ReviewId(id));
        var words = brought.there()
                ? Words.of("Sơ kết này đã thành bài viết từ trước.", "This review had become an article before.")
                : Words.of(
                        "Đã tạo bản nháp từ sơ kết. Biên tập viên gửi duyệt, người thứ hai đăng.",
                        "A draft was made of the review. An editor hands it in, a second person publishes.");
        return Reply.seeOther("/app/newsroom/articles/" + brought.article()).saying(words);
    }

    private Reply file(ReviewId id, DocumentFormat kind) {
        Voice.mandate();
        var found = reports.of(id, kind);
        var name = found.draft() ? "du-thao-bao-cao-so-ket" : "bao-cao-so-ket";
        return makings.file(found.printout(), kind, name, "/app/reviews/%s/report%s".formatted(id, kind.ending()));
    }
}
