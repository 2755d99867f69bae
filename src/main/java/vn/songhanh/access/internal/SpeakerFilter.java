package vn.songhanh.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.time.VietnamTime;

/**
 * Binds who speaks for the length of a request. The account is read anew each time, so that a right taken away is gone
 * with the next click. Who holds a password for one sign-in comes no further than to the page where it is changed.
 */
@Component
class SpeakerFilter extends OncePerRequestFilter {

    static final String WANTED_UNIT = "wanted-unit";

    private final Accounts accounts;
    private final Clock clock;

    SpeakerFilter(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = account(request);
        var workspace = request.getRequestURI().equals("/app")
                || request.getRequestURI().startsWith("/app/");
        if (workspace && account.isEmpty()) {
            sendTo("/sign-in", response);
            return;
        }
        if (workspace
                && account.orElseThrow().mustChange()
                && !request.getRequestURI().equals(PasswordController.PATH)) {
            sendTo(PasswordController.PATH, response);
            return;
        }
        var speaker = account.<Acting>map(one -> one.acting(wantedUnit(request), VietnamTime.today(clock)))
                .orElseGet(Acting.Visitor::new);
        try {
            Voice.calling(speaker, () -> {
                try {
                    chain.doFilter(request, response);
                    return null;
                } catch (IOException | ServletException e) {
                    throw new InsideFilter(e);
                }
            });
        } catch (InsideFilter inside) {
            inside.rethrow();
        }
    }

    /** Who has signed in; a session whose account was closed ends here. */
    private Optional<Account> account(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        var account = Voice.house("session", () -> accounts.byId(new AccountId(signedIn.account())))
                .filter(one -> !one.closed());
        if (account.isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        }
        return account;
    }

    private static void sendTo(String path, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    private static Optional<UnitId> wantedUnit(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(WANTED_UNIT) instanceof Long unit
                ? Optional.of(new UnitId(unit))
                : Optional.empty();
    }

    /** Carries a checked exception of the chain out of the scope. */
    private static final class InsideFilter extends RuntimeException {

        InsideFilter(Exception cause) {
            super(cause);
        }

        void rethrow() throws IOException, ServletException {
            if (getCause() instanceof IOException failure) {
                throw failure;
            }
            if (getCause() instanceof ServletException failure) {
                throw failure;
            }
            throw this;
        }
    }
}
