package vn.songhanh.portal.internal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.songhanh.text.Language;

/** One article. */
@Controller
class ArticleController {

    private final PublicSite site;
    private final ArticleReader articles;
    private final ReadCounter reads;

    ArticleController(PublicSite site, ArticleReader articles, ReadCounter reads) {
        this.site = site;
        this.articles = articles;
        this.reads = reads;
    }

    @GetMapping("/tin/{slug}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String reader) {
        var place = Place.of(language, PublicPaths.article(slug));
        var answer = site.answer(place, () -> articles.read(place, slug));
        if (answer.status() == HttpStatus.OK) {
            reads.read(slug, reader);
        }
        return PublicSite.send(answer, accepted);
    }
}
