package vn.songhanh.portal.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.songhanh.text.Language;

/** What machines read: feeds, the map of the site, and what they are asked to leave alone. */
@Controller
class FeedController {

    private final PublicSite site;
    private final FeedReader feeds;
    private final PublicAddress addresses;

    FeedController(PublicSite site, FeedReader feeds, PublicAddress addresses) {
        this.site = site;
        this.feeds = feeds;
        this.addresses = addresses;
    }

    @GetMapping("/{file:rss\\.xml|atom\\.xml|feed\\.json}")
    ResponseEntity<byte[]> ofSite(
            @PathVariable String file,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(language, "/" + file);
        return PublicSite.send(
                site.answer(place, () -> feeds.read(place, Optional.empty(), FeedForm.ofFile(file))), accepted);
    }

    @GetMapping("/chuyen-muc/{slug}/{file:rss\\.xml|atom\\.xml|feed\\.json}")
    ResponseEntity<byte[]> ofSection(
            @PathVariable String slug,
            @PathVariable String file,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(language, PublicPaths.section(slug) + "/" + file);
        return PublicSite.send(
                site.answer(place, () -> feeds.read(place, Optional.of(slug), FeedForm.ofFile(file))), accepted);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> map(@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(Language.VI, "/sitemap.xml");
        return PublicSite.send(site.answer(place, () -> feeds.map(Optional.empty())), accepted);
    }

    @GetMapping("/chuyen-muc/{slug}/sitemap.xml")
    ResponseEntity<byte[]> mapOfSection(
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(Language.VI, PublicPaths.section(slug) + "/sitemap.xml");
        return PublicSite.send(site.answer(place, () -> feeds.map(Optional.of(slug))), accepted);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var text = """
            User-agent: *
            Disallow: /app
            Disallow: /sign-in
            Disallow: /set-up
            Disallow: /tim-kiem
            Disallow: /en/tim-kiem

            Sitemap: %s
            """.formatted(addresses.of("/sitemap.xml"));
        var place = Place.of(Language.VI, "/robots.txt");
        return PublicSite.send(
                site.answer(
                        place,
                        () -> new Found.Document("text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8))),
                "");
    }
}
