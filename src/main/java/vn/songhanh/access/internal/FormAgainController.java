package vn.songhanh.access.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.web.Reply;

/** A form from before the last sign-in, such as one left open in another tab, is opened again before it can be sent. */
@Controller
class FormAgainController {

    @GetMapping(EndedSessions.FORM_AGAIN)
    Reply show(@RequestParam(required = false) @Nullable String back) {
        return Reply.show(new FormAgainPage(Back.of(back).map(Back::path).orElse("/app")));
    }
}
