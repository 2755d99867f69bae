package vn.songhanh.access.internal;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers only a page of the workspace that was asked for before sign-in: a visitor of the portal gets no session. */
class WorkspaceRequests extends HttpSessionRequestCache {

    WorkspaceRequests() {
        setRequestMatcher(request ->
                "GET".equals(request.getMethod()) && request.getRequestURI().startsWith("/app"));
    }
}
