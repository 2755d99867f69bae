package vn.songhanh.organisation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import vn.songhanh.organisation.Aftermath;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.text.Words;

/** Carries a change out and takes it back, so that what would follow elsewhere is told in its own figures before it is recorded. */
@Component
class Trial {

    private final Reorganise reorganise;
    private final ObjectProvider<Aftermath> aftermaths;
    private final ScopedValue<List<UnitsReorganised>> tried = ScopedValue.newInstance();

    Trial(Reorganise reorganise, ObjectProvider<Aftermath> aftermaths) {
        this.reorganise = reorganise;
        this.aftermaths = aftermaths;
    }

    /**
     * Nothing where the change is declined.
     *
     * @throws vn.songhanh.web.Refused where another module refuses it
     */
    @Transactional
    List<Words> of(Reorganisation wish) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return ScopedValue.where(tried, new ArrayList<>()).call(() -> carriedOut(wish));
    }

    private List<Words> carriedOut(Reorganisation wish) {
        var answer = reorganise.reorganise(wish, Map.of());
        if (!(answer instanceof Reorganise.Answer.Agreed)) {
            return List.of();
        }
        // those who hear of it last hear of it before a commit, which does not come here
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        return tried.get().stream().flatMap(this::after).toList();
    }

    private Stream<Words> after(UnitsReorganised event) {
        return aftermaths.orderedStream().flatMap(module -> module.of(event).stream());
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void heard(UnitsReorganised event) {
        if (tried.isBound()) {
            tried.get().add(event);
        }
    }
}
