package vn.songhanh.portal.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.text.Language;

/** The programme's public page and its open data. */
@Controller
@RequestMapping(PublicPaths.PROGRAMME)
class ProgrammeController {

    private final PublicSite site;
    private final ProgrammeReader programmes;

    ProgrammeController(PublicSite site, ProgrammeReader programmes) {
        this.site = site;
        this.programmes = programmes;
    }

    @GetMapping
    ResponseEntity<byte[]> latest(Language language) {
        return PublicSite.send(site.passing(Place.of(language, PublicPaths.PROGRAMME), programmes::latest), "");
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> show(
            @PathVariable String code,
            @RequestParam(name = "nam", required = false) @Nullable String asked,
            Language language,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var year = asked != null && asked.matches("20\\d\\d") ? Integer.valueOf(asked) : null;
        var place = new Place(language, PublicPaths.programme(code), year == null ? "" : "nam=" + year);
        return PublicSite.send(site.answer(place, () -> programmes.read(place, code, year)), accepted);
    }

    @GetMapping("/{code}/du-lieu.csv")
    ResponseEntity<byte[]> openData(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var place = Place.of(Language.VI, PublicPaths.programme(code) + "/du-lieu.csv");
        var answer = PublicSite.send(site.answer(place, () -> programmes.openData(code)), accepted);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("chuong-trinh-%s.csv".formatted(code.replaceAll("[^A-Za-z0-9-]", "")))
                                .build()
                                .toString())
                .body(answer.getBody());
    }
}
