package vn.songhanh.portal.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.text.Language;

/** The front page, a section, a tag: lists of what is published. */
@Controller
class PublicController {

    private final PublicSite site;
    private final FrontReader fronts;
    private final SectionReader sections;
    private final TagReader tags;

    PublicController(PublicSite site, FrontReader fronts, SectionReader sections, TagReader tags) {
        this.site = site;
        this.fronts = fronts;
        this.sections = sections;
        this.tags = tags;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(
            Language language, @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(language, "/");
        return PublicSite.send(site.answer(place, () -> fronts.read(place)), accepted);
    }

    @GetMapping("/chuyen-muc/{slug}")
    ResponseEntity<byte[]> section(
            @PathVariable String slug,
            @RequestParam(name = "trang", required = false) @Nullable String asked,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var page = Paging.asked(asked);
        var place = new Place(language, PublicPaths.section(slug), Paging.query(page));
        return PublicSite.send(site.answer(place, () -> sections.read(place, slug, page)), accepted);
    }

    @GetMapping("/tags/{slug}")
    ResponseEntity<byte[]> tag(
            @PathVariable String slug,
            @RequestParam(name = "trang", required = false) @Nullable String asked,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var page = Paging.asked(asked);
        var place = new Place(language, PublicPaths.tag(slug), Paging.query(page));
        return PublicSite.send(site.answer(place, () -> tags.read(place, slug, page)), accepted);
    }
}
