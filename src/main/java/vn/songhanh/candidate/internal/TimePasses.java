package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.programme.Account;
import vn.songhanh.time.VietnamTime;

/**
 * Enters what comes about by nothing but time: certificates that are about to end and that have ended, dossiers and probations that
 * are late. The house does it, since nobody acts; each limit enters on its own day, whenever that is noticed.
 */
@Component
class TimePasses {

    private final CandidateTable candidates;
    private final GroundsReader grounds;
    private final EnterFacts facts;
    private final TransactionOperations transactions;
    private final Clock clock;

    TimePasses(
            CandidateTable candidates,
            GroundsReader grounds,
            EnterFacts facts,
            TransactionOperations transactions,
            Clock clock) {
        this.candidates = candidates;
        this.grounds = grounds;
        this.facts = facts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Each unit keeps those of the enterprises that it manages today. Every person has a transaction of their own: an officer holds a
     * person and then waits for the ledger, and nobody else may hold the ledger while waiting for a person.
     */
    void pass() {
        var today = VietnamTime.today(clock);
        var moving = transactions.execute(_ -> {
            candidates.followManagement(today);
            return candidates.inMotion();
        });
        moving.forEach(id -> transactions.executeWithoutResult(_ -> pass(id, today)));
    }

    private void pass(CandidateId id, LocalDate today) {
        var path = candidates.hold(id).orElseThrow();
        var now = grounds.of(path, today);
        now.map(here -> TimeStocks.of(path, here))
                .orElse(List.of())
                .forEach(change -> enter(candidates.find(id).orElseThrow(), change));
        now.ifPresent(here -> carry(candidates.find(id).orElseThrow(), here, today));
    }

    private void enter(Candidacy path, TimeStocks.Change change) {
        var here = grounds.of(path, change.on());
        var programme = here.flatMap(one -> facts.programme(one, change.on()));
        if (programme.isEmpty()) {
            return;
        }
        var carried = facts.carried(path, here.orElseThrow(), programme);
        var stocks = EnumSet.noneOf(Account.class);
        stocks.addAll(carried.counted());
        if (change.quantity() > 0) {
            stocks.add(change.account());
        } else {
            stocks.remove(change.account());
        }
        facts.pass(carried, here.orElseThrow(), change);
        facts.carryAnew(carried, stocks, here.orElseThrow(), programme);
        candidates.file(
                carried.standing(stocks, carried.countedBeside(programme.get().id())));
    }

    /** A new programme begins with those who stand, whether or not anything is told of them. */
    private void carry(Candidacy path, Grounds here, LocalDate today) {
        var carried = facts.carried(path, here, facts.programme(here, today));
        if (!Objects.equals(carried.countedIn(), path.countedIn())) {
            candidates.file(carried);
        }
    }
}
