package vn.songhanh.portal.internal;

import java.util.List;
import vn.songhanh.web.Page;

/** All articles with one tag. */
public record TagPage(PortalFrame frame, String tag, String path, List<Teaser> articles, int page, boolean more)
        implements Page {}
