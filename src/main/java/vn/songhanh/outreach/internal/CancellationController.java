package vn.songhanh.outreach.internal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Calls off an activity, or takes back one that was told as held: what that will do in numbers, then the reason and the button. */
@Controller
@RequestMapping("/app/activities/{id:\\d+}/cancellation")
class CancellationController {

    private final ActivityPages pages;
    private final TellActivity telling;
    private final Tellers tellers;

    CancellationController(ActivityPages pages, TellActivity telling, Tellers tellers) {
        this.pages = pages;
        this.telling = telling;
        this.tellers = tellers;
    }

    @GetMapping
    Reply ask(@PathVariable long id) {
        tellers.require(new ActivityId(id));
        return Reply.show(page(id, "", List.of()));
    }

    @PostMapping
    Reply create(
            @PathVariable long id,
            @RequestParam(defaultValue = "-2") int version,
            @RequestParam(defaultValue = "") String reason) {
        Voice.mandate(Role.OFFICER);
        return switch (telling.cancel(new ActivityId(id), version, reason.strip())) {
            case Outcome.Done done ->
                Reply.seeOther("/app/activities/" + id)
                        .saying(Words.of("Hoạt động nay là “{0}”.", "The activity is “{0}” now.")
                                .with(done.state().words()));
            case Outcome.Declined(var objections) -> Reply.again(page(id, reason, objections));
        };
    }

    private CancellationPage page(long id, String reason, List<Objection> objections) {
        var shown = pages.page(new ActivityId(id), Voice.mandate(Role.OFFICER));
        var words = objections.isEmpty()
                ? null
                : Words.joined(" ", objections.stream().map(ObjectionWords::of).toList());
        return new CancellationPage(shown, reason, words);
    }
}
