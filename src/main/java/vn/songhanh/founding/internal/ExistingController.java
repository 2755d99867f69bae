package vn.songhanh.founding.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Records an organisation that was in an enterprise before the programme. */
@Controller
@RequestMapping("/app/cases/existing/{enterprise:\\d{1,9}}")
class ExistingController {

    private final ExistingPages pages;
    private final RecordExisting recording;

    ExistingController(ExistingPages pages, RecordExisting recording) {
        this.pages = pages;
        this.recording = recording;
    }

    @GetMapping
    Reply form(@PathVariable int enterprise) {
        var mandate = Voice.mandate(Role.OFFICER);
        return Reply.show(pages.page(new EnterpriseId(enterprise), mandate, ExistingForm.EMPTY, Map.of()));
    }

    @PostMapping
    Reply create(@PathVariable int enterprise, ExistingForm form) {
        var mandate = Voice.mandate(Role.OFFICER);
        var id = new EnterpriseId(enterprise);
        var read = pages.read(form, mandate);
        var faults = read.existing() == null ? read.faults() : recording.record(id, read.existing());
        return faults.isEmpty()
                ? Reply.seeOther("/app/enterprises/" + id)
                        .saying(Words.of("Đã ghi tổ chức có từ trước.", "The organisation is recorded."))
                : Reply.again(pages.page(id, mandate, form, faults));
    }
}
