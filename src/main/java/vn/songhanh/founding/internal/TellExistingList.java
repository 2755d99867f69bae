package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the rules of one organisation of before for each row of a list, in the order in which rows build on each other. */
@Component
class TellExistingList {

    private final RecordExisting recording;
    private final TransactionTemplate trial;
    private final TransactionTemplate row;

    TellExistingList(RecordExisting recording, PlatformTransactionManager transactions) {
        this.recording = recording;
        this.trial = new TransactionTemplate(transactions);
        this.row = new TransactionTemplate(transactions);
        this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What every row would come to; nothing of it is kept, and the ledger is not asked, since it refuses none. */
    List<ExistingRow> tried(List<ExistingRow> rows) {
        return Objects.requireNonNull(trial.execute(status -> {
            status.setRollbackOnly();
            return told(rows).rows();
        }));
    }

    /** What came of telling them, and what the ledger has to be told last. */
    record Told(List<ExistingRow> rows, List<One> each) {

        /** One organisation, and what came of telling it. */
        record One(Existing existing, RecordExisting.Told told) {}

        boolean wrong() {
            return rows.stream().anyMatch(one -> !one.faults().isEmpty());
        }
    }

    /** In the caller's transaction, which they undo where one is wrong. */
    Told told(List<ExistingRow> rows) {
        var judged = new ArrayList<>(rows);
        var each = new ArrayList<Told.One>();
        for (var place : order(rows)) {
            var one = rows.get(place);
            var told = tell(one);
            judged.set(place, one.judged(told.faults()));
            each.add(new Told.One(existing(one), told));
        }
        return new Told(List.copyOf(judged), List.copyOf(each));
    }

    void open(Told told) {
        told.each().forEach(one -> recording.open(one.told(), one.existing()));
    }

    /** What is combined comes after that of which it is a part, and what is later after what is earlier, wherever they stand. */
    private static List<Integer> order(List<ExistingRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(place -> rows.get(place).tells())
                .sorted(Comparator.comparing(
                                (Integer place) -> existing(rows.get(place)).combined())
                        .thenComparing(place -> existing(rows.get(place)).on()))
                .toList();
    }

    private static Existing existing(ExistingRow row) {
        return Objects.requireNonNull(row.existing());
    }

    /** One that is wrong leaves nothing that the next would stumble over. */
    private RecordExisting.Told tell(ExistingRow one) {
        return Objects.requireNonNull(row.execute(status -> {
            var told = recording.tell(Objects.requireNonNull(one.enterprise()).id(), existing(one));
            if (!told.faults().isEmpty()) {
                status.setRollbackOnly();
            }
            return told;
        }));
    }
}
