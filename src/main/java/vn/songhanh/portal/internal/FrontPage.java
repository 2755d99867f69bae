package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ProgrammeFigures;
import vn.songhanh.web.Page;

/**
 * The front page.
 *
 * @param lead null while nothing is published
 * @param read whether the side list is of what is read most, or for want of readers of what is newest
 */
public record FrontPage(
        PortalFrame frame,
        @Nullable Teaser lead,
        List<Teaser> seconds,
        List<Band> bands,
        List<Teaser> side,
        boolean read,
        Optional<ProgrammeFigures.Strip> strip)
        implements Page {

    /** A section with its newest articles. */
    public record Band(Section section, List<Teaser> articles) {}
}
