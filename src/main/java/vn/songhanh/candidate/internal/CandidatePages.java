package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the list of persons and the page of one. Whoever is shown by name is noted in their log. */
@Service
class CandidatePages {

    private final CandidateListTable lists;
    private final CandidateTable candidates;
    private final CandidateFolder folder;
    private final LookTable looks;
    private final Clock clock;

    CandidatePages(
            CandidateListTable lists, CandidateTable candidates, CandidateFolder folder, LookTable looks, Clock clock) {
        this.lists = lists;
        this.candidates = candidates;
        this.folder = folder;
        this.looks = looks;
        this.clock = clock;
    }

    @Transactional
    CandidatesPage list(CandidateQuestion question, Mandate mandate) {
        var offset = (question.chosenPage() - 1) * CandidatesPage.ROWS;
        var found = lists.find(question, CandidatesPage.ROWS, offset);
        var lines = found.stream().map(CandidateListTable.Found::line).toList();
        looks.note(
                LookPurpose.LIST,
                lines.stream()
                        .filter(line -> line.name() != null)
                        .map(CandidateLine::id)
                        .toList());
        return new CandidatesPage(
                question,
                lines,
                lists.byStage(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                found.isEmpty() ? 0 : offset + 1,
                mandate.may(Role.OFFICER));
    }

    @Transactional
    CandidatePage page(CandidateId id, Mandate mandate) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        looks.note(LookPurpose.PAGE, List.of(id));
        var contents = folder.open(found, VietnamTime.today(clock));
        return new CandidatePage(
                found,
                contents,
                contents.person() == null || !mandate.may(Role.OFFICER) ? List.of() : steps(found, mandate.side()),
                mandate.side());
    }

    private static List<StepKind> steps(Candidacy found, Side side) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.fits(found.stage()) && kind != StepKind.MOVE)
                .filter(kind -> found.withdrawnOn() == null || kind == StepKind.WITHDRAWAL)
                .filter(kind -> kind.side().orElse(side) == side)
                .filter(kind -> kind != StepKind.LEAVING || side == Side.PARTY || !found.shared())
                .filter(kind -> kind != StepKind.WITHDRAWAL || side == Side.PARTY || found.withdrawnOn() == null)
                .toList();
    }
}
