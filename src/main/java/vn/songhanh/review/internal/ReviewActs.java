package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;

/** What a seat may do with a review now; the act itself decides again when it is done. */
@Component
class ReviewActs {

    private final Holders holders;
    private final ReviewStanding standing;
    private final CancelReview cancelling;

    ReviewActs(Holders holders, ReviewStanding standing, CancelReview cancelling) {
        this.holders = holders;
        this.standing = standing;
        this.cancelling = cancelling;
    }

    List<String> of(Review review, Mandate mandate, boolean noArticle) {
        var acts = new ArrayList<String>();
        if (holders.holds(review.programme(), mandate)) {
            if (mandate.may(Role.OFFICER)) {
                ofOfficer(acts, review, mandate);
            }
            if (mandate.may(Role.LEADER)) {
                ofLeader(acts, review, mandate);
            }
            if (mandate.works() && cancelling.unsigned(review)) {
                acts.add("cancellation");
            }
        }
        if (review.locked() && noArticle && mayBring(mandate)) {
            acts.add("article");
        }
        return acts.stream().distinct().toList();
    }

    private void ofOfficer(List<String> acts, Review review, Mandate mandate) {
        if (review.mayBeWritten()) {
            acts.add("text");
        }
        if (review.maySubmit(mandate.side())) {
            acts.add("submission");
        }
        if (review.state() == Review.State.SUBMITTED || standing.moved(review)) {
            acts.add("preparation");
        }
        if (review.mayBeGivenBack()) {
            acts.add("return");
        }
    }

    private void ofLeader(List<String> acts, Review review, Mandate mandate) {
        var signed = standing.signed(review).stream().anyMatch(one -> one.side() == mandate.side());
        if (review.maySign() && !signed && !standing.moved(review)) {
            acts.add("signature");
        }
        if (review.mayBeGivenBack()) {
            acts.add("return");
        }
    }

    static boolean mayBring(Mandate mandate) {
        return mandate.works() || mandate.may(Role.EDITOR);
    }
}
