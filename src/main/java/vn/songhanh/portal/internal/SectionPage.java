package vn.songhanh.portal.internal;

import java.util.List;
import vn.songhanh.web.Page;

/** One section, newest first. */
public record SectionPage(PortalFrame frame, Section section, List<Teaser> articles, Paging paging, List<Teaser> side)
        implements Page {}
