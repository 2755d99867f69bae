package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Objection;
import vn.songhanh.time.VietnamTime;

/** Reads the form of somebody who enters the pool. */
@Service
class NewPersonPages {

    private final CandidateListTable lists;
    private final Clock clock;

    NewPersonPages(CandidateListTable lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    NewPersonPage blank(Mandate mandate, String enterprise) {
        var form = TypedForm.blank(VietnamTime.today(clock)).with("enterprise", enterprise);
        return page(mandate, form.with("form", "REQUEST"), List.of());
    }

    @Transactional(readOnly = true)
    NewPersonPage again(Mandate mandate, TypedForm form, List<Objection> objections) {
        return page(mandate, form, objections);
    }

    private NewPersonPage page(Mandate mandate, TypedForm form, List<Objection> objections) {
        return new NewPersonPage(
                form,
                lists.managedBy(mandate, VietnamTime.today(clock)),
                ObjectionWords.byField(objections),
                mandate.side() == Side.UNION,
                form.says("surelyAnother") || objections.stream().anyMatch(Objection.PerhapsTheSame.class::isInstance));
    }
}
