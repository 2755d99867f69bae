package vn.songhanh.access.internal;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Preparation;

/** Reads what administrators begin with. */
@Service
class AdministrationPages {

    private final ObjectProvider<Preparation> preparations;
    private final PeopleListTable accounts;

    AdministrationPages(ObjectProvider<Preparation> preparations, PeopleListTable accounts) {
        this.accounts = accounts;
        this.preparations = preparations;
    }

    @Transactional(readOnly = true)
    AdministrationPage overview() {
        var steps = preparations.stream()
                .sorted(Comparator.comparingInt(Preparation::order))
                .map(one -> new AdministrationPage.Step(one.what(), one.how(), one.path(), one.done()))
                .toList();
        var ready = steps.stream().allMatch(AdministrationPage.Step::done);
        var count = accounts.count();
        return new AdministrationPage(
                ready ? List.of() : steps, count.people(), count.administrators(), count.closed());
    }
}
