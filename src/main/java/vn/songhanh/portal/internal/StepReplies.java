package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** What the browser is answered after a step: on to the desk, or the desk again with the reason and what was typed. */
@Component
class StepReplies {

    private final NewsroomReader newsroom;

    StepReplies(NewsroomReader newsroom) {
        this.newsroom = newsroom;
    }

    Reply after(ArticleId article, Edition.Step step, Words said, Map<String, String> typed) {
        return switch (step) {
            case Edition.Step.Agreed _ ->
                Reply.seeOther("/app/newsroom/articles/" + article).saying(said);
            case Edition.Step.Declined(var objections) -> {
                var page = newsroom.desk(article).refusing(Objections.byField(objections), typed);
                yield movedOn(objections) ? Reply.changedMeanwhile(page) : Reply.again(page);
            }
        };
    }

    /** The form was not understood. */
    Reply again(ArticleId article, Map<String, Words> faults, Map<String, String> typed) {
        return Reply.again(newsroom.desk(article).refusing(faults, typed));
    }

    private static boolean movedOn(List<Objection> objections) {
        return objections.stream().anyMatch(Objection.NotInState.class::isInstance);
    }
}
