package vn.songhanh.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import vn.songhanh.text.Language;

/**
 * Public pages carry their language in the address ({@code /en/...}), so that a cache may keep them; the workspace
 * remembers it in a cookie that the switch {@code ?lang=} sets.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    private static final String LANGUAGE = LanguageFilter.class.getName() + ".language";
    private static final String COOKIE = "lang";

    static Language languageOf(HttpServletRequest request) {
        return request.getAttribute(LANGUAGE) instanceof Language language ? language : Language.VI;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (path.equals("/en") || path.startsWith("/en/")) {
            request.setAttribute(LANGUAGE, Language.EN);
            chain.doFilter(new WithoutPrefix(request, "/en"), response);
            return;
        }
        var wanted = request.getParameter("lang");
        if ("GET".equals(request.getMethod()) && wanted != null && isPrivate(path)) {
            response.addCookie(remember("en".equals(wanted) ? Language.EN : Language.VI));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", path + withoutLanguage(request.getQueryString()));
            return;
        }
        if (isPrivate(path)) {
            var cookie = WebUtils.getCookie(request, COOKIE);
            request.setAttribute(
                    LANGUAGE, cookie != null && "en".equals(cookie.getValue()) ? Language.EN : Language.VI);
        }
        chain.doFilter(request, response);
    }

    /** What else the address asks stays asked: a list keeps its filters, a search its words. */
    private static String withoutLanguage(@Nullable String query) {
        var rest = Arrays.stream(Objects.requireNonNullElse(query, "").split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith(COOKIE + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static boolean isPrivate(String path) {
        return path.startsWith("/app") || path.startsWith("/sign-in") || path.startsWith("/set-up");
    }

    private static Cookie remember(Language language) {
        var cookie = new Cookie(COOKIE, language == Language.EN ? "en" : "vi");
        cookie.setPath("/");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The same request with the language taken off its address. */
    private static final class WithoutPrefix extends HttpServletRequestWrapper {

        private final String path;

        WithoutPrefix(HttpServletRequest request, String prefix) {
            super(request);
            var rest = request.getRequestURI().substring(prefix.length());
            this.path = rest.isEmpty() ? "/" : rest;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
