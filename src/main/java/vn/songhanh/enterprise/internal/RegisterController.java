package vn.songhanh.enterprise.internal;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The list of the register, on the screen and as a file. */
@Controller
@RequestMapping
class RegisterController {

    private final RegisterLists lists;
    private final Clock clock;

    RegisterController(RegisterLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping(RegisterQuestion.PATH)
    Reply show(@ModelAttribute RegisterQuestion question) {
        return Reply.show(lists.page(question, Voice.mandate()));
    }

    @GetMapping(RegisterQuestion.PATH + ".xlsx")
    Reply xlsx(@ModelAttribute RegisterQuestion question, Language language) {
        var file = file(question, language).xlsx();
        return Reply.download(name("xlsx"), Listing.XLSX, out -> out.write(file));
    }

    @GetMapping(RegisterQuestion.PATH + ".csv")
    Reply csv(@ModelAttribute RegisterQuestion question, Language language) {
        var file = file(question, language).csv();
        return Reply.download(name("csv"), CsvFile.TYPE, out -> out.write(file));
    }

    private RegisterFile file(RegisterQuestion question, Language language) {
        Voice.mandate();
        return new RegisterFile(lists.all(question), language);
    }

    private String name(String ending) {
        return "doanh-nghiep-%s.%s".formatted(VietnamTime.today(clock), ending);
    }
}
