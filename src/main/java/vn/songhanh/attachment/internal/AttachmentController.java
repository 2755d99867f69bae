package vn.songhanh.attachment.internal;

import java.nio.file.Files;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.AttachmentId;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** A kept file, to take home; never shown inside a page of ours, whatever it says it is. */
@Controller
@RequestMapping("/app/attachments/{id}")
class AttachmentController {

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping
    Reply show(@PathVariable long id) {
        Voice.mandate();
        var attachment = attachments.find(new AttachmentId(id)).orElseThrow(NotFound::new);
        var content = attachments.content(attachment);
        return Reply.download(attachment.name(), "application/octet-stream", out -> Files.copy(content, out));
    }
}
