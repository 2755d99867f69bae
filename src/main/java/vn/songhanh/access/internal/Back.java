package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page of the workspace to come back to. Only our own pages: an address from outside is taken as not said. */
record Back(String path) {

    private static final Pattern OURS = Pattern.compile("/app([/?][^\\s\\\\]*)?");

    static Optional<Back> of(@Nullable String path) {
        return path != null && OURS.matcher(path).matches() ? Optional.of(new Back(path)) : Optional.empty();
    }

    /** The page on which a form was filled in that is being sent. */
    static Optional<Back> ofForm(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var page = new URI(referer);
            return of(page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
