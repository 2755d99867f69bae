package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** An introduced person beside one whom the Party side had registered: one, or two. */
@Controller
@RequestMapping("/app/candidates/{id:\\d+}/alike/{other:\\d+}")
class AlikeController {

    private final JoinPaths joinPaths;
    private final AlikePages pages;

    AlikeController(JoinPaths joinPaths, AlikePages pages) {
        this.joinPaths = joinPaths;
        this.pages = pages;
    }

    @GetMapping
    Reply show(@PathVariable long id, @PathVariable long other) {
        return pages.joined(new CandidateId(id), new CandidateId(other), "", List.of())
                .<Reply>map(Reply::show)
                .orElseGet(() -> Reply.show(pages.page(new CandidateId(id), new CandidateId(other))));
    }

    @PostMapping("/removal")
    Reply takeBack(@PathVariable long id, @PathVariable long other, @RequestParam Map<String, String> fields) {
        var why = TypedForm.typed(fields).text("why");
        return switch (joinPaths.takeBack(new CandidateId(id), new CandidateId(other), why)) {
            case Outcome.Done _ ->
                back(id).saying(Words.of(
                        "Đã tách làm hai người, mỗi hồ sơ như trước khi gộp.",
                        "They are two again, each path as before they were joined."));
            case Outcome.Declined(var objections) ->
                Reply.again(pages.joined(new CandidateId(id), new CandidateId(other), why, objections)
                        .orElseThrow(NotFound::new));
        };
    }

    @PostMapping("/joining")
    Reply join(@PathVariable long id, @PathVariable long other, @RequestParam Map<String, String> fields) {
        var form = TypedForm.typed(fields);
        var seen = List.of(
                form.seen(), form.with("version", form.line("other-version")).seen());
        return switch (joinPaths.join(new CandidateId(id), new CandidateId(other), seen, form.says("asked"))) {
            case Outcome.Done done ->
                back(id).saying(Words.of("Đã gộp làm một. Nay ở bước “{0}”.", "They are one now. It stands at “{0}”.")
                        .with(done.stage().words()));
            case Outcome.Declined(var objections) -> {
                var page = pages.again(new CandidateId(id), new CandidateId(other), objections);
                yield objections.stream().anyMatch(Objection.ChangedMeanwhile.class::isInstance)
                        ? Reply.changedMeanwhile(page)
                        : Reply.again(page);
            }
        };
    }

    @PostMapping("/parting")
    Reply part(@PathVariable long id, @PathVariable long other) {
        return back(id).saying(
                        joinPaths.part(new CandidateId(id), new CandidateId(other))
                                ? Words.of("Đã ghi là hai người.", "Recorded: they are two.")
                                : Words.of(
                                        "Người khác đã gộp hai hồ sơ này trước.",
                                        "Somebody has joined the two before."));
    }

    private static Reply.SeeOther back(long id) {
        return Reply.seeOther("/app/candidates/" + id);
    }
}
