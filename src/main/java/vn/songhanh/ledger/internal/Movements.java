package vn.songhanh.ledger.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Measure;
import vn.songhanh.programme.Programmes;

/** Tells before it is done what some entries do to the figures. */
@Component
class Movements {

    private final MovementTable table;
    private final Programmes programmes;

    Movements(MovementTable table, Programmes programmes) {
        this.table = table;
        this.programmes = programmes;
    }

    /** The figures that these entries make, with what they add to each; in the order of the indicators. */
    List<Movement> of(Collection<EntryId> entries) {
        var sums =
                table.sums(entries).stream().collect(Collectors.toMap(MovementTable.Sum::account, Function.identity()));
        return programmes.indicators().stream()
                .map(indicator -> movement(indicator, sums))
                .filter(movement -> movement.quantity() != 0)
                .toList();
    }

    private static Movement movement(Indicator indicator, Map<Account, MovementTable.Sum> sums) {
        var distinct = indicator.measure() instanceof Measure.Distinct;
        var quantity = Question.accountsOf(indicator.measure()).stream()
                .map(sums::get)
                .filter(sum -> sum != null)
                .mapToLong(sum -> distinct ? sum.enterprises() : sum.quantity())
                .sum();
        return new Movement(indicator.code(), indicator.name(), indicator.unit(), quantity, distinct);
    }
}
