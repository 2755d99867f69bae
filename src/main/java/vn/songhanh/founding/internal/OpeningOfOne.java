package vn.songhanh.founding.internal;

import org.springframework.stereotype.Component;
import vn.songhanh.ledger.Entering;
import vn.songhanh.ledger.LivingOrganisations.Unopened;
import vn.songhanh.programme.Programme;

/** The opening of one organisation, in an enterprise or in none. */
@Component
class OpeningOfOne {

    private final OpeningStock stock;
    private final CountUnionsAlone unionsAlone;

    OpeningOfOne(OpeningStock stock, CountUnionsAlone unionsAlone) {
        this.stock = stock;
        this.unionsAlone = unionsAlone;
    }

    /** Answers whether it is entered by this; of two that come at once the second waits and finds it there. */
    boolean enter(Programme programme, Unopened one) {
        stock.waitForOthers();
        var enterprise = one.enterprise();
        var entering = enterprise == null
                ? unionsAlone.carryOver(one.unit(), programme)
                : stock.carryOver(programme, one.line(), one.unit(), enterprise);
        return entering.filter(Entering.Entered.class::isInstance).isPresent();
    }
}
