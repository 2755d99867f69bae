package vn.songhanh.document.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.access.Voice;
import vn.songhanh.web.Reply;

/** The files that are made beside the requests. */
@Controller
@RequestMapping(Making.PATH + "/{print:[0-9a-f]{64}}")
class MakingController {

    private final MakingPages pages;

    MakingController(MakingPages pages) {
        this.pages = pages;
    }

    @GetMapping
    Reply show(@PathVariable String print, HttpServletRequest request, HttpServletResponse response) {
        var reply = pages.show(Voice.mandate(), print);
        if (request.getHeader("HX-Request") != null
                && !(reply instanceof Reply.Show(MakingPage page, var _) && page.is("RUNNING"))) {
            // The part that asked shows only progress; what came of it is another page.
            response.setHeader("HX-Refresh", "true");
        }
        return reply;
    }

    @GetMapping("/file")
    Reply file(@PathVariable String print) {
        Voice.mandate();
        return pages.file(print);
    }
}
