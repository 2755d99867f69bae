package vn.songhanh.portal.internal;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Taking an article off the site. */
@Controller
@RequestMapping("/app/newsroom/articles/{id:\\d+}/withdrawal")
class TakeDownController {

    private final TakeDownArticle takingDown;
    private final NewsroomReader newsroom;
    private final ArticleReader articles;

    TakeDownController(TakeDownArticle takingDown, NewsroomReader newsroom, ArticleReader articles) {
        this.takingDown = takingDown;
        this.newsroom = newsroom;
        this.articles = articles;
    }

    @GetMapping
    Reply form(@PathVariable long id) {
        Hand.approving();
        return Reply.show(page(id, TakeDownForm.empty(), Map.of()));
    }

    @PostMapping
    Reply create(@PathVariable long id, @ModelAttribute TakeDownForm form) {
        var article = new ArticleId(id);
        return switch (takingDown.takeDown(article, ending(article, form))) {
            case Article.Taking.Agreed _ ->
                Reply.seeOther("/app/newsroom/articles/" + id)
                        .saying(Words.of("Đã gỡ bài khỏi trang.", "The article is off the site."));
            case Article.Taking.Declined(var objections) -> Reply.again(page(id, form, Objections.byField(objections)));
        };
    }

    private Ending ending(ArticleId article, TakeDownForm form) {
        return switch (form.way() == null ? "" : form.way()) {
            case "IN_ERROR" -> new Ending.InError(form.words());
            case "MERGED" ->
                new Ending.Merged(articles.at(TakeDownForm.slug(form.into())).orElse(article));
            default -> new Ending.Withdrawn(form.words());
        };
    }

    private TakeDownPage page(long id, TakeDownForm form, Map<String, Words> faults) {
        return new TakeDownPage(
                new ArticleId(id), newsroom.desk(new ArticleId(id)).title(), form, faults);
    }
}
