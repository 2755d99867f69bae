package vn.songhanh.portal.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The edition that is worked on: begun beside the live one, or thrown away. */
@Controller
@RequestMapping("/app/newsroom/articles/{id:\\d+}/edition")
class EditionController {

    private final StartEdition starting;
    private final DiscardDraft discarding;
    private final NewsroomReader newsroom;

    EditionController(StartEdition starting, DiscardDraft discarding, NewsroomReader newsroom) {
        this.starting = starting;
        this.discarding = discarding;
        this.newsroom = newsroom;
    }

    @PostMapping
    Reply create(@PathVariable long id) {
        starting.start(new ArticleId(id));
        return Reply.seeOther("/app/newsroom/articles/%d/draft".formatted(id));
    }

    @PostMapping("/removal")
    Reply remove(@PathVariable long id) {
        return switch (discarding.discard(new ArticleId(id))) {
            case Edition.Step.Agreed _ ->
                Reply.seeOther("/app/newsroom").saying(Words.of("Đã bỏ bản thảo.", "The draft was thrown away."));
            case Edition.Step.Declined(var objections) ->
                Reply.changedMeanwhile(
                        newsroom.desk(new ArticleId(id)).refusing(Objections.byField(objections), Map.of()));
        };
    }
}
