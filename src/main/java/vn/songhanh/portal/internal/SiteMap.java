package vn.songhanh.portal.internal;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Language;
import vn.songhanh.time.VietnamTime;

/** The map of the site for search engines (sitemaps.org 0.9), each address with its other language. */
final class SiteMap {

    /** One file holds at most fifty thousand addresses by its standard; each article may have two. */
    static final int MOST = 20_000;

    private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PublicAddress addresses;

    SiteMap(PublicAddress addresses) {
        this.addresses = addresses;
    }

    byte[] written(List<Section> sections, List<ShownTable.Shown> articles, boolean front) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(MAP);
            xml.writeNamespace("xhtml", XHTML);
            if (front) {
                both(xml, "/", null);
            }
            for (var section : sections) {
                both(xml, section.path(), null);
            }
            for (var article : articles) {
                article(xml, article);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void article(XMLStreamWriter xml, ShownTable.Shown article) throws XMLStreamException {
        var path = PublicPaths.article(article.slug());
        if (article.titleEn() == null) {
            url(xml, path, Language.VI, article.changedAt(), List.of());
        } else {
            both(xml, path, article.changedAt());
        }
    }

    private void both(XMLStreamWriter xml, String path, @Nullable Instant changed) throws XMLStreamException {
        var languages = List.of(Language.VI, Language.EN);
        for (var language : languages) {
            url(xml, path, language, changed, languages);
        }
    }

    private void url(
            XMLStreamWriter xml, String path, Language language, @Nullable Instant changed, List<Language> alternates)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", addresses.of(path, language));
        if (changed != null) {
            element(
                    xml,
                    "lastmod",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            changed.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE)));
        }
        for (var alternate : alternates) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.tag());
            xml.writeAttribute("href", addresses.of(path, alternate));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
