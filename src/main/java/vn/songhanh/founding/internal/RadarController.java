package vn.songhanh.founding.internal;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** Who is eligible and not yet organised, on the screen and as a workbook. */
@Controller
class RadarController {

    private final RadarLists lists;
    private final Clock clock;

    RadarController(RadarLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping(RadarQuestion.PATH)
    Reply show(@ModelAttribute RadarQuestion question) {
        return Reply.show(lists.page(question, Voice.mandate()));
    }

    @GetMapping(RadarQuestion.PATH + ".xlsx")
    Reply xlsx(@ModelAttribute RadarQuestion question, Language language) {
        var file = lists.file(question, Voice.mandate()).xlsx(language);
        return Reply.download(
                "ra-soat-%s.xlsx".formatted(VietnamTime.today(clock)), Listing.XLSX, out -> out.write(file));
    }
}
