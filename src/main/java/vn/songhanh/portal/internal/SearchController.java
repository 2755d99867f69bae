package vn.songhanh.portal.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;

/** Searching what is published. */
@Controller
class SearchController {

    private final PublicSite site;
    private final SearchReader search;

    SearchController(PublicSite site, SearchReader search) {
        this.site = site;
        this.search = search;
    }

    @GetMapping("/tim-kiem")
    ResponseEntity<byte[]> show(
            @RequestParam(name = "q", required = false) @Nullable String typed,
            @RequestParam(name = "trang", required = false) @Nullable String asked,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var line = Typed.line(typed);
        var words = line.substring(0, Math.min(line.length(), SearchReader.LONGEST));
        var page = Paging.asked(asked);
        var query = "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        var place = new Place(language, "/tim-kiem", page == 1 ? query : query + "&" + Paging.query(page));
        return PublicSite.send(site.passing(place, () -> search.read(place, words, page)), accepted);
    }
}
