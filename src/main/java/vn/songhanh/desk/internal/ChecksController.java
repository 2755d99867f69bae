package vn.songhanh.desk.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** The hard checks as standing queries. */
@Controller
@RequestMapping("/app/checks")
class ChecksController {

    private static final int FIRST = 5;
    private static final int LIMIT = 500;

    private final HardChecks checks;

    ChecksController(HardChecks checks) {
        this.checks = checks;
    }

    @GetMapping
    Reply all() {
        Voice.mandate();
        return Reply.show(new ChecksPage(checks.lines(FIRST)));
    }

    @GetMapping("/{code:[a-z-]+}")
    Reply one(@PathVariable String code) {
        Voice.mandate();
        return Reply.show(new CheckPage(checks.line(code, LIMIT).orElseThrow(NotFound::new), LIMIT));
    }
}
