package vn.songhanh.portal.internal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * HTML that may stand in an article. Cleaning is the last thing that ever happens to it: it is stored clean and printed as it was
 * stored. Pictures are no part of it, they stand between blocks.
 */
final class CleanHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em", "sub", "sup", "br")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("scope")
            .matching(false, "col", "row")
            .onElements("th")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(Links::allowed)
            .onElements("a")
            .toFactory();

    private CleanHtml() {}

    /** Well-formed and without anything that is not allowed; cleaning again changes nothing. */
    static String of(String html) {
        var settings = new OutputSettings()
                .prettyPrint(false)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8");
        var parsed = Jsoup.parseBodyFragment(html);
        parsed.outputSettings(settings);
        return POLICY.sanitize(parsed.body().html());
    }

    /** What a reader sees of it, in one line. */
    static String text(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
