package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.songhanh.candidate.Person;
import vn.songhanh.candidate.Person.Sex;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/**
 * What a step of a person's path counts in the ledger, which both bodies read. The introduction stands there under the pseudonym by
 * which both know the person. Every other entry has a name of its own, drawn for it alone and written down nowhere else: an open day,
 * such as that of the admission, must not lead to the days that are the Party side's. Its step knows its entry.
 */
record Counting(ProgrammeId programme, Candidacy before, Grounds here) {

    /** In months. Indicator 2.10b says 30 years by itself, and goes on to when the law sets another youth age. */
    private static final int YOUNG = 30 * 12;
    /** The stocks on which a person may stand before the admission. */
    private static final Set<Account> POOL =
            EnumSet.of(Account.POOL, Account.DOSSIER_OPEN, Account.DOSSIER_OVERDUE, Account.CERTIFICATE_ENDING);

    Optional<Fact> fact(Step step) {
        return switch (step.kind()) {
            case INTRODUCTION -> Optional.of(introduction(step));
            case POOL -> stock(FactKind.POOL_ENTERED, step, Account.POOL);
            case CLASS -> Optional.of(fact(FactKind.CLASS_REGISTERED, step, flow(Account.CLASS_REGISTERED)));
            case CERTIFICATE -> Optional.of(fact(FactKind.CLASS_CERTIFIED, step, certified(step)));
            case DOSSIER -> dossier(step);
            case ADMISSION -> Optional.of(fact(FactKind.MEMBER_ADMITTED, step, admitted(step)));
            case RECOGNITION ->
                Optional.of(fact(
                        FactKind.MEMBER_OFFICIAL,
                        step,
                        Stream.concat(flow(Account.MEMBER_OFFICIAL).stream(), leaving(before.counted(), step))
                                .toList()));
            case LEAVING, REJECTION, EXPIRY, STRIKING_OFF, WITHDRAWAL -> ending(step);
            case MOVE -> departure(step);
            case VERIFICATION, CELL, COMMITTEE, CEREMONY, TRANSFER, HELPER, PAPERS -> Optional.empty();
        };
    }

    /** The stocks on which the person stands after the step. */
    Set<Account> standingAfter(Step step) {
        var after = EnumSet.noneOf(Account.class);
        after.addAll(before.counted());
        switch (step.kind()) {
            case POOL -> after.add(Account.POOL);
            case CERTIFICATE -> after.remove(Account.CERTIFICATE_ENDING);
            case DOSSIER -> {
                after.add(Account.DOSSIER_OPEN);
                after.remove(Account.DOSSIER_OVERDUE);
            }
            case ADMISSION -> after.removeAll(POOL);
            case RECOGNITION, MOVE, LEAVING, REJECTION, EXPIRY, STRIKING_OFF, WITHDRAWAL -> after.clear();
            default -> {
                // the other steps move no stock
            }
        }
        return after;
    }

    /**
     * An introduction that led to an admission counts on the day of the introduction: the same persons followed (indicator 2.12a).
     * Who moved was introduced at another enterprise; no union of this one has.
     */
    Optional<Fact> cohort(Step step) {
        var introduced = before.introducedOn();
        if (step.kind() != StepKind.ADMISSION || introduced == null || before.unionUnit() == null) {
            return Optional.empty();
        }
        return Optional.of(fact(FactKind.INTRODUCED_ADMITTED, introduced, flow(Account.INTRODUCED_ADMITTED)));
    }

    /** A new programme begins with those who stand on its stocks already. */
    Fact carriedOver(LocalDate first) {
        return fact(
                FactKind.OPENING,
                first,
                before.counted().stream()
                        .sorted()
                        .map(account -> new Posting(account, 1))
                        .toList());
    }

    /** The same where something was told of a day before it began; what time moved since is told on its own days. */
    Optional<Fact> carriedAnew(LocalDate first, Set<Account> after) {
        var off = before.counted().stream()
                .filter(account -> !after.contains(account))
                .filter(account -> TimeStocks.since(account, before, here)
                        .filter(since -> !since.isBefore(first))
                        .isEmpty())
                .map(account -> new Posting(account, -1));
        var on = after.stream()
                .filter(account -> !before.counted().contains(account))
                .map(account -> new Posting(account, 1));
        return some(FactKind.OPENING, first, Stream.concat(off, on));
    }

    /** What time alone moved. */
    Fact passed(TimeStocks.Change change) {
        return fact(FactKind.CANDIDATE_TIME, change.on(), List.of(new Posting(change.account(), change.quantity())));
    }

    /** Once for each person and year (indicator 2.01). */
    private Fact introduction(Step step) {
        return fact(
                FactKind.MEMBER_INTRODUCED,
                "candidate:%s/%d".formatted(before.code(), step.on().getYear()),
                step.on(),
                flow(Account.MEMBER_INTRODUCED),
                new Evidence("", null, before.code(), "/app/candidates/" + before.id()));
    }

    private Optional<Fact> stock(FactKind kind, Step step, Account account) {
        return before.counted().contains(account) ? Optional.empty() : Optional.of(fact(kind, step, flow(account)));
    }

    /** A dossier that is supplemented is not late any more. */
    private Optional<Fact> dossier(Step step) {
        var opened = before.counted().contains(Account.DOSSIER_OPEN)
                ? Stream.<Posting>empty()
                : flow(Account.DOSSIER_OPEN).stream();
        return some(
                FactKind.DOSSIER_OPENED,
                step.on(),
                Stream.concat(opened, leaving(Set.of(Account.DOSSIER_OVERDUE), step)));
    }

    private List<Posting> certified(Step step) {
        return Stream.concat(flow(Account.CLASS_CERTIFIED).stream(), leaving(Set.of(Account.CERTIFICATE_ENDING), step))
                .toList();
    }

    private List<Posting> admitted(Step step) {
        var postings = new ArrayList<>(flow(Account.MEMBER_ADMITTED));
        if (step.unionMember()) {
            postings.addAll(flow(Account.MEMBER_ADMITTED_UNION));
        }
        if (here.person().job() == Person.Job.WORKER) {
            postings.addAll(flow(Account.MEMBER_ADMITTED_WORKER));
        }
        if (here.person().job().leads()) {
            postings.addAll(flow(Account.MEMBER_ADMITTED_OWNER));
        }
        if (here.person().sex() == Sex.FEMALE) {
            postings.addAll(flow(Account.MEMBER_ADMITTED_WOMAN));
        }
        if (here.person().monthsOldOn(step.on()) <= YOUNG) {
            postings.addAll(flow(Account.MEMBER_ADMITTED_YOUNG));
        }
        leaving(before.counted(), step).forEach(postings::add);
        return postings;
    }

    /** A member who moves counts as moved out here and moved in there (indicator 2.16). */
    private Optional<Fact> departure(Step step) {
        return some(FactKind.CANDIDATE_MOVED, step.on(), Stream.concat(leaving(before.counted(), step), movedOut()));
    }

    private Stream<Posting> movedOut() {
        return before.member() ? flow(Account.MEMBER_MOVED_OUT).stream() : Stream.empty();
    }

    /** What the new enterprise counts of somebody who came, under the new pseudonym. */
    Optional<Fact> arrival(Candidacy there) {
        var stocks = there.counted().stream().sorted().map(account -> new Posting(account, 1));
        var movedIn = there.member() ? flow(Account.MEMBER_MOVED_IN).stream() : Stream.<Posting>empty();
        return new Counting(programme, there, here)
                .some(FactKind.CANDIDATE_MOVED, there.stageOn(), Stream.concat(stocks, movedIn));
    }

    /** A member who leaves, and not for another enterprise of the register, takes the Party activity along: moved out (indicator 2.16). */
    private Optional<Fact> ending(Step step) {
        var kind = before.member() ? FactKind.PROBATION_ENDED : FactKind.POOL_LEFT;
        var gone = step.kind() == StepKind.LEAVING ? movedOut() : Stream.<Posting>empty();
        return some(kind, step.on(), Stream.concat(leaving(before.counted(), step), gone));
    }

    /** Empty where nothing moves. */
    private Optional<Fact> some(FactKind kind, LocalDate on, Stream<Posting> moved) {
        var postings = moved.toList();
        return postings.isEmpty() ? Optional.empty() : Optional.of(fact(kind, on, postings));
    }

    /**
     * The stocks of time alone on which the person came after the day that is told now: taken off on the day on which they were
     * put on, so that no figure of a day in between falls below what it was.
     */
    List<TimeStocks.Change> undone(Step step) {
        var after = standingAfter(step);
        return before.counted().stream()
                .filter(account -> !after.contains(account))
                .flatMap(account -> TimeStocks.since(account, before, here)
                        .filter(since -> since.isAfter(step.on()))
                        .map(since -> new TimeStocks.Change(account, since, -1))
                        .stream())
                .toList();
    }

    /** What comes off these stocks on the day of the step. */
    private Stream<Posting> leaving(Set<Account> accounts, Step step) {
        return accounts.stream()
                .filter(before.counted()::contains)
                .filter(account -> TimeStocks.since(account, before, here)
                        .filter(since -> since.isAfter(step.on()))
                        .isEmpty())
                .sorted()
                .map(account -> new Posting(account, -1));
    }

    private static List<Posting> flow(Account account) {
        return List.of(new Posting(account, 1));
    }

    private Fact fact(FactKind kind, Step step, List<Posting> postings) {
        return fact(kind, step.on(), postings);
    }

    private Fact fact(FactKind kind, LocalDate on, List<Posting> postings) {
        return fact(kind, "candidate:" + UUID.randomUUID(), on, postings, Evidence.none(""));
    }

    private Fact fact(FactKind kind, String subject, LocalDate on, List<Posting> postings, Evidence evidence) {
        return Fact.of(
                programme,
                kind,
                subject,
                Words.of("{0}: {1}", "{0}: {1}")
                        .with(kind.words(), Words.same(here.standing().name())),
                here.standing().id(),
                on,
                here.standing().managing(),
                postings,
                evidence);
    }
}
