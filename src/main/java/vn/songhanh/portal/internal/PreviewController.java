package vn.songhanh.portal.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.web.Reply;

/** How it would look. Only those who have signed in see it: there is no address that could be passed on. */
@Controller
@RequestMapping("/app/newsroom")
class PreviewController {

    private static final int LONGEST = 200_000;

    private final PreviewReader previews;

    PreviewController(PreviewReader previews) {
        this.previews = previews;
    }

    @GetMapping("/articles/{id:\\d+}/preview")
    Reply show(@PathVariable long id, Language language) {
        return Reply.show(previews.read(new ArticleId(id), language));
    }

    /** The text that is being typed; nothing is kept. */
    @PostMapping("/preview")
    Reply create(@RequestParam(defaultValue = "") String body) {
        var text = Typed.clean(body);
        return Reply.show(BodyPreviewPage.of(text.substring(0, Math.min(text.length(), LONGEST))));
    }
}
