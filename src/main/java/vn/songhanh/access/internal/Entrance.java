package vn.songhanh.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.songhanh.access.AccountId;

/** Opens the session of a person who has shown who they are, under a new number. */
@Component
class Entrance {

    private final SecurityContextRepository contexts;

    Entrance(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    void open(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account.value()), null, List.of()));
        contexts.saveContext(context, request, response);
    }
}
