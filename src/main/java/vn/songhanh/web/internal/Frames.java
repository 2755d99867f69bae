package vn.songhanh.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.SeatSource;
import vn.songhanh.web.Ui;

/** Makes the frame of a page out of the request. */
@Component
class Frames {

    private static final String NOTICE = Frames.class.getName() + ".notice";

    private final ObjectProvider<SeatSource> seats;
    private final boolean demonstration;

    Frames(ObjectProvider<SeatSource> seats, @Value("${songhanh.demonstration:false}") boolean demonstration) {
        this.seats = seats;
        this.demonstration = demonstration;
    }

    Ui frame(HttpServletRequest request) {
        var language = LanguageFilter.languageOf(request);
        return new Ui(
                language,
                request.getRequestURI(),
                request.getQueryString(),
                seats.stream()
                        .flatMap(source -> source.seat().stream())
                        .findFirst()
                        .orElse(null),
                takeNotice(request, language),
                demonstration,
                () -> csrf(request));
    }

    /** The frame of a page that all see alike: nobody's seat, no notice, no token. */
    Ui forEverybody(Language language, String path, String query) {
        return new Ui(language, path, query, null, null, demonstration, () -> {
            throw new IllegalStateException("a page for everybody holds no form that changes anything");
        });
    }

    /** The notice waits in the session for the next page; without a session nobody could come back for it. */
    void keepNotice(HttpServletRequest request, @Nullable Words notice) {
        if (notice != null) {
            request.getSession().setAttribute(NOTICE, new String[] {notice.vi(), notice.en()});
        }
    }

    private static @Nullable String takeNotice(HttpServletRequest request, Language language) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(NOTICE) instanceof String[] notice)) {
            return null;
        }
        session.removeAttribute(NOTICE);
        return notice[language == Language.VI ? 0 : 1];
    }

    private static Ui.Csrf csrf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Ui.Csrf(token.getParameterName(), token.getToken());
        }
        return new Ui.Csrf("_csrf", "");
    }
}
