package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the queues of the ledger for one seat. */
@Service
class LedgerPages {

    private static final QueueQuestion NOTHING_SAID =
            new QueueQuestion(null, null, null, null, null, null, null, null, null, null);

    private final QueueTable queues;
    private final QueueChoices choices;
    private final QueueFaults faults;
    private final Programmes programmes;
    private final Clock clock;

    LedgerPages(QueueTable queues, QueueChoices choices, QueueFaults faults, Programmes programmes, Clock clock) {
        this.queues = queues;
        this.choices = choices;
        this.faults = faults;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LedgerPage page(Mandate mandate, QueueQuestion question) {
        var programme = chosen(question.programme());
        var counts = new EnumMap<Queue, Integer>(Queue.class);
        Arrays.stream(Queue.values())
                .filter(queue -> queue != Queue.ALL)
                .forEach(queue -> counts.put(queue, queues.count(asked(programme, mandate, queue, NOTHING_SAID))));
        var wrong = faults.faults(question);
        var shown = asked(programme, mandate, question.chosenQueue(), question);
        var offered = choices.choices(question, programme, VietnamTime.today(clock));
        return new LedgerPage(
                question,
                programme.code(),
                offered,
                counts,
                choices.chosen(question, offered),
                wrong.isEmpty()
                        ? queues.lines(shown, LedgerPage.LINES, (question.chosenPage() - 1) * LedgerPage.LINES)
                        : List.of(),
                wrong.isEmpty() ? queues.count(shown) : 0,
                question.chosenQueue() == Queue.MINE && mandate.works(),
                wrong);
    }

    /** All that the question lists, as far as anybody looks at it before one button; nothing where it means nothing. */
    @Transactional(readOnly = true)
    List<QueueLine> lines(Mandate mandate, QueueQuestion question) {
        if (!faults.faults(question).isEmpty()) {
            return List.of();
        }
        var shown = asked(chosen(question.programme()), mandate, Queue.MINE, question);
        return queues.lines(shown, LedgerPage.AT_ONCE, 0);
    }

    /** How many entries of a queue concern the seat, over all programmes. */
    @Transactional(readOnly = true)
    int count(Mandate mandate, Queue queue) {
        return programmes.all().stream()
                .mapToInt(programme -> queues.count(asked(programme, mandate, queue, NOTHING_SAID)))
                .sum();
    }

    private Programme chosen(@Nullable String code) {
        if (code != null && !code.isEmpty()) {
            return programmes.byCode(code).orElseThrow(NotFound::new);
        }
        return programmes
                .inForce(VietnamTime.today(clock))
                .or(() -> programmes.all().stream().reduce((first, last) -> last))
                .orElseThrow(NoProgramme::new);
    }

    private QueueTable.Asked asked(Programme programme, Mandate mandate, Queue queue, QueueQuestion question) {
        return new QueueTable.Asked(
                programme.id(),
                mandate.side(),
                queue,
                question,
                within(programme, mandate),
                choices.accounts(question).orElse(null),
                clock.instant().minus(Duration.ofDays(Queue.LATELY)));
    }

    /** The holder of a side sees the whole programme; a subordinate unit what happened below it. */
    static Optional<UnitId> within(Programme programme, Mandate mandate) {
        var holders = programme.parties().stream().map(Programme.Party::unit).toList();
        return holders.contains(mandate.unit()) ? Optional.empty() : Optional.of(mandate.unit());
    }

    /** The ledger is empty because nobody has opened a programme yet. */
    static final class NoProgramme extends RuntimeException {}
}
