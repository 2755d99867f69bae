package vn.songhanh.outreach.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Calendars to subscribe to: their addresses for the person who reads them, and each calendar for whoever has its address. */
@Controller
class FeedController {

    private static final String PATH = "/app/activities/calendars";

    private final Feeds feeds;
    private final FeedReader reader;

    FeedController(Feeds feeds, FeedReader reader) {
        this.feeds = feeds;
        this.reader = reader;
    }

    @GetMapping(PATH)
    Reply list() {
        return Reply.show(new CalendarsPage(feeds.open(), ""));
    }

    /** The address is shown on the page that answers, and never again. */
    @PostMapping(PATH)
    Reply create(@RequestParam(defaultValue = "") String kind) {
        Voice.mandate();
        var chosen = Arrays.stream(Feed.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        var secret = feeds.make(chosen);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/lich/" + secret + ".ics")
                .toUriString();
        return Reply.show(new CalendarsPage(feeds.open(), address));
    }

    @PostMapping(PATH + "/{id:\\d+}/revocation")
    Reply revoke(@PathVariable long id) {
        feeds.revoke(id);
        return Reply.seeOther(PATH)
                .saying(Words.of(
                        "Đã thu hồi: địa chỉ lịch ấy không còn mở được.",
                        "Revoked: that address opens no calendar any more."));
    }

    @GetMapping("/lich/{name}")
    Reply read(@PathVariable String name) {
        var calendar = reader.read(name.replaceFirst("\\.ics$", "")).getBytes(StandardCharsets.UTF_8);
        return Reply.download("song-hanh.ics", "text/calendar;charset=utf-8", out -> out.write(calendar));
    }
}
