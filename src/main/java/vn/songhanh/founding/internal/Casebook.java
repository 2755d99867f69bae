package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseFile;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.LateCase;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;

/** The face of the module. */
@Service
class Casebook implements Cases {

    private final OpenCase openCase;
    private final OpenTrade openTrade;
    private final TakeStep takeStep;
    private final CaseFiles files;
    private final CaseTasks tasks;

    Casebook(OpenCase openCase, OpenTrade openTrade, TakeStep takeStep, CaseFiles files, CaseTasks tasks) {
        this.openCase = openCase;
        this.openTrade = openTrade;
        this.takeStep = takeStep;
        this.files = files;
        this.tasks = tasks;
    }

    @Override
    public Outcome open(EnterpriseId enterprise, Objective objective, LocalDate on) {
        return openCase.open(enterprise, objective, on);
    }

    @Override
    public Outcome open(About.Trade trade, LocalDate on) {
        return openTrade.open(trade, on);
    }

    @Override
    public Outcome survey(CaseId id, Survey survey) {
        return takeStep.take(id, new Step.Surveyed(survey, ""));
    }

    @Override
    public Outcome contact(CaseId id, Contact contact) {
        return takeStep.take(id, new Step.Contacted(contact));
    }

    @Override
    public Outcome answer(CaseId id, Answer answer) {
        return takeStep.take(id, new Step.Answered(answer));
    }

    @Override
    public Outcome mobilised(CaseId id, LocalDate on, int persons) {
        return takeStep.take(id, new Step.BoardFormed(on, persons, ""));
    }

    @Override
    public Outcome congressHeld(CaseId id, LocalDate on, int members) {
        return takeStep.congress(id, on, members);
    }

    @Override
    public Outcome join(CaseId id, UnitId organisation, String number, LocalDate on, int members) {
        return takeStep.take(id, new Step.Joined(on, number, organisation, members, ""));
    }

    @Override
    public Outcome close(CaseId id, Closing closing, LocalDate on) {
        return takeStep.take(id, new Step.Closed(on, closing, ""));
    }

    @Override
    public Outcome completeDossier(CaseId id, LocalDate on) {
        return takeStep.fileAll(id, on);
    }

    @Override
    public Outcome decide(CaseId id, FoundingDecision decision) {
        return takeStep.take(id, new Step.Decided(decision, ""));
    }

    @Override
    public Outcome announce(CaseId id, LocalDate on) {
        return takeStep.take(id, new Step.Announced(on, ""));
    }

    @Override
    public Optional<CaseFile> file(CaseId id, LocalDate on) {
        return files.of(id, on);
    }

    @Override
    public List<LateCase> late(Objective objective, List<UnitId> units, LocalDate on) {
        return tasks.late(objective, units, on);
    }
}
