package vn.songhanh.portal.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.web.Reply;

/** The newsroom's lists, and one article on its desk. */
@Controller
@RequestMapping("/app/newsroom")
class NewsroomController {

    private final NewsroomReader newsroom;

    NewsroomController(NewsroomReader newsroom) {
        this.newsroom = newsroom;
    }

    @GetMapping
    Reply list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(name = "trang", required = false) @Nullable String page) {
        return Reply.show(newsroom.list(named(state), Paging.asked(page)));
    }

    @GetMapping("/articles/{id:\\d+}")
    Reply show(@PathVariable long id) {
        return Reply.show(newsroom.desk(new ArticleId(id)));
    }

    private static Optional<EditionState> named(@Nullable String state) {
        return Arrays.stream(EditionState.values())
                .filter(one -> one.name().equals(state) && one != EditionState.SUPERSEDED)
                .findFirst();
    }
}
