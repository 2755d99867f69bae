package vn.songhanh.portal.internal;

import java.util.List;
import vn.songhanh.web.Page;

/** What was found; nothing asked shows only the field. */
public record SearchPage(PortalFrame frame, String asked, List<Hit> hits, Paging paging, String path) implements Page {

    /** An article with its title and the line around the first hit, in pieces. */
    public record Hit(Teaser teaser, List<Piece> title, List<Piece> line) {}
}
