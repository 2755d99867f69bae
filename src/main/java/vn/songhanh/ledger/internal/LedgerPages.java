package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the queues of the ledger for one seat. */
@Service
class LedgerPages {

    static final int LINES = 50;

    private final QueueTable queues;
    private final Programmes programmes;
    private final Clock clock;

    LedgerPages(QueueTable queues, Programmes programmes, Clock clock) {
        this.queues = queues;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LedgerPage page(Mandate mandate, String code, String queue, String kind, int page, @Nullable Words problem) {
        var programme = chosen(code);
        var counts = new LinkedHashMap<String, Integer>();
        for (var each : List.of("mine", "theirs", "disputed", "all")) {
            counts.put(each, queues.count(of(programme, mandate, each, "")));
        }
        var shown = of(programme, mandate, queue, kind);
        var all = queues.count(shown);
        var lines = queues.lines(shown, LINES, (page - 1) * LINES);
        var address = "/app/ledger?programme=%s&queue=%s&kind=%s&page=".formatted(programme.code(), queue, kind);
        return new LedgerPage(
                programme.code(),
                names(),
                queue,
                counts,
                kinds(),
                kind,
                lines,
                (page - 1) * LINES + 1,
                all,
                page > 1 ? address + (page - 1) : null,
                page * LINES < all ? address + (page + 1) : null,
                queue.equals("mine") && mayAct(mandate),
                problem);
    }

    /** How many entries wait for the seat's body. */
    @Transactional(readOnly = true)
    int waiting(Mandate mandate) {
        return programmes.all().stream()
                .mapToInt(programme -> queues.count(of(programme, mandate, "mine", "")))
                .sum();
    }

    static boolean mayAct(Mandate mandate) {
        return mandate.may(Role.OFFICER) || mandate.may(Role.LEADER);
    }

    private Programme chosen(String code) {
        if (!code.isEmpty()) {
            return programmes.byCode(code).orElseThrow(NotFound::new);
        }
        return programmes
                .inForce(VietnamTime.today(clock))
                .or(() -> programmes.all().stream().reduce((first, last) -> last))
                .orElseThrow(NoProgramme::new);
    }

    private QueueTable.Queue of(Programme programme, Mandate mandate, String queue, String kind) {
        return new QueueTable.Queue(programme.id(), states(mandate.side(), queue), within(programme, mandate), kind);
    }

    /** The holder of a side sees the whole programme; a subordinate unit what happened below it. */
    private Optional<UnitId> within(Programme programme, Mandate mandate) {
        var holders = programme.parties().stream().map(Programme.Party::unit).toList();
        return holders.contains(mandate.unit()) ? Optional.empty() : Optional.of(mandate.unit());
    }

    private static Set<ClaimState> states(Side side, String queue) {
        return switch (queue) {
            case "mine" -> EnumSet.of(ClaimState.claimedBy(side.other()));
            case "theirs" -> EnumSet.of(ClaimState.claimedBy(side));
            case "disputed" -> EnumSet.of(ClaimState.DISPUTED);
            default -> EnumSet.allOf(ClaimState.class);
        };
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        programmes
                .all()
                .forEach(programme ->
                        names.put(programme.code(), programme.title().vi()));
        return names;
    }

    private static Map<String, Words> kinds() {
        var kinds = new LinkedHashMap<String, Words>();
        new ArrayList<>(List.of(FactKind.values())).forEach(kind -> kinds.put(kind.name(), kind.words()));
        return kinds;
    }

    /** The ledger is empty because nobody has opened a programme yet. */
    static final class NoProgramme extends RuntimeException {}
}
