package vn.songhanh.portal.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Writing. What is sent is saved first, whatever else is wrong with it. */
@Controller
@RequestMapping("/app/newsroom/articles")
class DraftController {

    private static final Words SAVED = Words.of("Đã lưu bản thảo.", "The draft is saved.");

    private final DraftReader drafts;
    private final PictureIntake intake;
    private final WriteDraft writing;

    DraftController(DraftReader drafts, PictureIntake intake, WriteDraft writing) {
        this.drafts = drafts;
        this.intake = intake;
        this.writing = writing;
    }

    @GetMapping("/new")
    Reply empty() {
        Hand.writing();
        return Reply.show(drafts.empty());
    }

    @PostMapping
    Reply create(
            @ModelAttribute DraftForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        Hand.writing();
        var taken = intake.take(files == null ? List.of() : files);
        var article = writing.begin(form, taken.pictures());
        return goOn(article, form, taken.faults());
    }

    @GetMapping("/{id:\\d+}/draft")
    Reply form(@PathVariable long id) {
        Hand.writing();
        return Reply.show(drafts.kept(new ArticleId(id), Map.of()));
    }

    @PostMapping("/{id:\\d+}/draft")
    Reply save(
            @PathVariable long id,
            @ModelAttribute DraftForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        Hand.writing();
        var article = new ArticleId(id);
        var taken = intake.take(files == null ? List.of() : files);
        return switch (writing.save(article, form, taken.pictures())) {
            case SaveDraft.Saving.Saved _ -> goOn(article, form, taken.faults());
            case SaveDraft.Saving.ChangedMeanwhile _ -> Reply.changedMeanwhile(drafts.beside(article, form));
            case SaveDraft.Saving.Closed _ -> Reply.changedMeanwhile(drafts.beside(article, form));
        };
    }

    private Reply goOn(ArticleId article, DraftForm form, Map<String, Words> faults) {
        var path = "/app/newsroom/articles/" + article;
        if (!faults.isEmpty()) {
            return Reply.again(drafts.kept(article, faults));
        }
        if (form.wants("preview")) {
            return Reply.seeOther(path + "/preview");
        }
        if (!form.wants("submit")) {
            return Reply.seeOther(path + "/draft").saying(SAVED);
        }
        return switch (writing.submit(article)) {
            case Edition.Step.Agreed _ ->
                Reply.seeOther(path)
                        .saying(Words.of(
                                "Đã gửi duyệt. Một người khác sẽ duyệt đăng.",
                                "Submitted. Somebody else will approve it."));
            case Edition.Step.Declined(var objections) ->
                Reply.again(drafts.kept(article, Objections.byField(objections)));
        };
    }
}
