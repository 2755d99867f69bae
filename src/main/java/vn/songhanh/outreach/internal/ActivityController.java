package vn.songhanh.outreach.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.web.Reply;

/** All activities, as a list and as a calendar, and each of them. */
@Controller
@RequestMapping(ActivityQuestion.PATH)
class ActivityController {

    private final ActivityLists lists;
    private final ActivityPages pages;

    ActivityController(ActivityLists lists, ActivityPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping
    Reply list(@ModelAttribute ActivityQuestion question) {
        return Reply.show(lists.page(question, Voice.mandate()));
    }

    @GetMapping("/{id:\\d+}")
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(new ActivityId(id), Voice.mandate()));
    }
}
