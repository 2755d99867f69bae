package vn.songhanh.portal.internal;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines read about an article (schema.org NewsArticle, JSON-LD). It writes its own element, so that no template holds a
 * script: the type makes it a block of data that no browser runs, and no {@code <} of a title can end it.
 */
record StructuredNews(Map<String, Object> news) implements Content {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public void writeTo(TemplateOutput output) {
        var json = JSON.writeValueAsString(news)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
        output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }
}
