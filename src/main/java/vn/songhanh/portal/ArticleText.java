package vn.songhanh.portal;

import vn.songhanh.text.Typed;

/**
 * What an article says in one language.
 *
 * @param stamp the place or agency that opens the lead, as in "(Hải Phòng) –"; may be empty
 * @param lead the sapo: one bold paragraph before the body
 * @param body the text in marks: a line is a paragraph, {@code ## } a heading, {@code - } a list, {@code > } a quotation,
 *     {@code | a | b |} a row of a table, {@code **bold**}, {@code *italic*}, {@code [words](address)}, {@code [ảnh 2]} the place of a picture
 */
public record ArticleText(String stamp, String title, String lead, String body) {

    /** Nothing written yet. */
    public static final ArticleText EMPTY = new ArticleText("", "", "", "");

    public ArticleText {
        stamp = Typed.line(stamp);
        title = Typed.line(title);
        lead = Typed.line(lead);
        body = Typed.clean(body);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
