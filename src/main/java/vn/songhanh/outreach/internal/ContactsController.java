package vn.songhanh.outreach.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.web.Reply;

/** The contact log of an enterprise. */
@Controller
@RequestMapping("/app/activities/contacts")
class ContactsController {

    private final Contacts contacts;

    ContactsController(Contacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/{enterprise:\\d{1,9}}")
    Reply show(@PathVariable int enterprise) {
        return Reply.show(contacts.page(new EnterpriseId(enterprise), Voice.mandate()));
    }
}
