package vn.songhanh.access.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads to the door, and from there back. A form that is sent after its session has ended is not refused with an error: its
 * person signs in again, comes back to its page, and finds there what was typed (keep.js).
 */
class EndedSessions implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String DOOR = "/sign-in";
    static final String FORM_AGAIN = "/app/form-again";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authentication) {
        if ("GET".equals(request.getMethod())) {
            seeOther(response, DOOR);
        } else {
            sessionEnded(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().equals("/sign-out")) {
            seeOther(response, DOOR);
        } else if (!request.getRequestURI().startsWith("/app")) {
            // the door itself, left open until its session ended
            seeOther(response, request.getRequestURI());
        } else if (signedIn()) {
            seeOther(response, withBack(FORM_AGAIN, request));
        } else {
            sessionEnded(request, response);
        }
    }

    private static void sessionEnded(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, withBack(DOOR + "?ended=true", request));
    }

    private static String withBack(String path, HttpServletRequest request) {
        var address = UriComponentsBuilder.fromUriString(path);
        return Back.ofForm(request)
                .map(back -> address.queryParam("back", "{back}")
                        .encode()
                        .buildAndExpand(back.path())
                        .toUriString())
                .orElse(path);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
