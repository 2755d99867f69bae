package vn.songhanh.portal.internal;

import vn.songhanh.attachment.Picture;
import vn.songhanh.web.Ui;

/** A picture in an article, in the language of the page. */
public record Photo(Picture picture, String alt, String caption, String credit) {

    /** The credit as printed: "Ảnh: Hoàng Nam", or as it is where it says itself what it credits ("Tranh: …"). */
    public String credited(Ui ui) {
        return credit.contains(":") ? credit : ui.say("Ảnh: ", "Photo: ") + credit;
    }
}
