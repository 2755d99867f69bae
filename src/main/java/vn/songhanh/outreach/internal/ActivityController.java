package vn.songhanh.outreach.internal;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** All activities, as a list, as a calendar and as a file, and each of them. */
@Controller
@RequestMapping
class ActivityController {

    private final ActivityLists lists;
    private final ActivityPages pages;
    private final Clock clock;

    ActivityController(ActivityLists lists, ActivityPages pages, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ActivityQuestion.PATH)
    Reply list(@ModelAttribute ActivityQuestion question) {
        return Reply.show(lists.page(question, Voice.mandate()));
    }

    @GetMapping(ActivityQuestion.PATH + ".xlsx")
    Reply xlsx(@ModelAttribute ActivityQuestion question, Language language) {
        var file = lists.file(question, Voice.mandate(), language).xlsx();
        return Reply.download(name("xlsx"), Listing.XLSX, out -> out.write(file));
    }

    @GetMapping(ActivityQuestion.PATH + ".csv")
    Reply csv(@ModelAttribute ActivityQuestion question, Language language) {
        var file = lists.file(question, Voice.mandate(), language).csv();
        return Reply.download(name("csv"), CsvFile.TYPE, out -> out.write(file));
    }

    @GetMapping(ActivityQuestion.PATH + "/{id:\\d+}")
    Reply show(@PathVariable long id) {
        return Reply.show(pages.page(new ActivityId(id), Voice.mandate()));
    }

    private String name(String ending) {
        return "hoat-dong-%s.%s".formatted(VietnamTime.today(clock), ending);
    }
}
