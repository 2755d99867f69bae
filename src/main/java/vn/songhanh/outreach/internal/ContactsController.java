package vn.songhanh.outreach.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.web.Reply;
import vn.songhanh.web.Said;

/** The contact log of an enterprise, on the screen and as a file. */
@Controller
@RequestMapping(ContactsPage.PATH)
class ContactsController {

    private final Contacts contacts;

    ContactsController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/{enterprise:\\d{1,9}}")
    Reply show(@PathVariable int enterprise, @RequestParam(required = false) @Nullable String page) {
        return Reply.show(contacts.page(new EnterpriseId(enterprise), Said.page(page), Voice.mandate()));
    }

    @GetMapping("/{enterprise:\\d{1,9}}/log.xlsx")
    Reply xlsx(@PathVariable int enterprise, Language language) {
        var file = file(enterprise, language).xlsx();
        return Reply.download("tiep-xuc-%s.xlsx".formatted(enterprise), Listing.XLSX, out -> out.write(file));
    }

    @GetMapping("/{enterprise:\\d{1,9}}/log.csv")
    Reply csv(@PathVariable int enterprise, Language language) {
        var file = file(enterprise, language).csv();
        return Reply.download("tiep-xuc-%s.csv".formatted(enterprise), CsvFile.TYPE, out -> out.write(file));
    }

    private Listing file(int enterprise, Language language) {
        Voice.mandate();
        return contacts.file(new EnterpriseId(enterprise), language);
    }
}
