package vn.songhanh.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in words that the database is away or can write nothing more. Stands before everything that asks the database, also before the session, and draws a page
 * that needs none: whoever is signed in cannot be told so, for that too is in the database.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DatabaseAwayFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final String SECONDS = "5";
    private static final String DISK_FULL = "53100";

    private final ReplyHandler replies;

    DatabaseAwayFilter(ReplyHandler replies) {
        this.replies = replies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            var status = isFull(fault) ? HttpStatus.INSUFFICIENT_STORAGE : HttpStatus.SERVICE_UNAVAILABLE;
            if (!isFull(fault) && !isAway(fault) || response.isCommitted()) {
                throw fault;
            }
            LOG.warn("The database is away or its disk is full: {}", fault.toString());
            response.reset();
            response.setHeader("Retry-After", SECONDS);
            response.setHeader("Cache-Control", "no-store");
            replies.showToEverybody(ErrorPage.of(status.value()), request, response);
        }
    }

    private static boolean isFull(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case DataAccessResourceFailureException _, CannotCreateTransactionException _ -> {
                    return true;
                }
                case TransactionSystemException ending
                when isAway(ending.getApplicationException()) -> {
                    return true; // on the broken connection the transaction could not even be rolled back
                }
                case SQLException broken
                when isConnectionFault(broken.getSQLState()) -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** SQLSTATE class 08 is a connection that broke, 57P a server that shuts down or begins. */
    private static boolean isConnectionFault(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
