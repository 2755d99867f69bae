package vn.songhanh.portal.internal;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.VietnamTime;

/** Reads what stands around every public page. */
@Component
@EnableConfigurationProperties(SiteOwner.class)
class PortalFrames {

    static final Words NAME = Words.same("Song Hành");

    private final SectionTable sections;
    private final PublicAddress addresses;
    private final SiteOwner owner;
    private final Programmes programmes;
    private final Clock clock;

    PortalFrames(SectionTable sections, PublicAddress addresses, SiteOwner told, Programmes programmes, Clock clock) {
        this.sections = sections;
        this.addresses = addresses;
        this.owner = told;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** The frame of a page that stands in both languages. */
    PortalFrame frame(Place place, Words title, Words description) {
        var language = place.language();
        var path = place.path() + (place.query().isEmpty() ? "" : "?" + place.query());
        var head = new HeadLines(
                title.in(language),
                description.in(language),
                addresses.of(path, language),
                addresses.of(path, Language.VI),
                addresses.of(path, Language.EN),
                "website",
                null,
                "/rss.xml",
                true,
                null);
        var today = VietnamTime.today(clock);
        var line = Words.of("{0}, {1}", "{0}, {1}").with(Dateline.weekday(today.getDayOfWeek()), today);
        return new PortalFrame(sections.all(), !programmes.all().isEmpty(), null, line, owner, head);
    }
}
