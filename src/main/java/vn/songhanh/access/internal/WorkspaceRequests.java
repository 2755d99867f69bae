package vn.songhanh.access.internal;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers only a page of the workspace that was asked for before sign-in: a visitor of the portal gets no session. */
class WorkspaceRequests extends HttpSessionRequestCache {

    @SuppressWarnings("NullAway") // null is how Spring is told to add none; its signature does not say so
    WorkspaceRequests() {
        // an address stays as it was asked for, without a mark of Spring's own behind it
        setMatchingRequestParameterName(null);
        setRequestMatcher(request ->
                "GET".equals(request.getMethod()) && request.getRequestURI().startsWith("/app"));
    }
}
