package vn.songhanh.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
 * with the next click.
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
        var speaker = speaker(request);
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

    private Acting speaker(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return new Acting.Visitor();
        }
        return Voice.house("session", () -> accounts.byId(new AccountId(signedIn.account())))
                .filter(account -> !account.closed())
                .<Acting>map(account -> account.acting(wantedUnit(request), VietnamTime.today(clock)))
                .orElseGet(Acting.Visitor::new);
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
