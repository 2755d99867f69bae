package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private static final int LOOKS = 12;

    private final CandidateListTable lists;
    private final CandidateTable candidates;
    private final CandidateFolder folder;
    private final Laws laws;
    private final Clock clock;

    CandidatePages(
            CandidateListTable lists, CandidateTable candidates, CandidateFolder folder, Laws laws, Clock clock) {
        this.lists = lists;
        this.candidates = candidates;
        this.folder = folder;
        this.laws = laws;
        this.clock = clock;
    }

    @Transactional
    CandidatesPage list(CandidateQuestion question, Mandate mandate) {
        var offset = (question.chosenPage() - 1) * CandidatesPage.ROWS;
        var found = lists.find(question, CandidatesPage.ROWS, offset);
        if (found.isEmpty() && offset > 0) {
            return list(question.first(), mandate);
        }
        var lines = found.stream().map(CandidateListTable.Found::line).toList();
        folder.looked(
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

    /** Where the path goes on that was joined to an introduction. */
    @Transactional(readOnly = true)
    Optional<CandidateId> joinedInto(CandidateId id) {
        return folder.joinedInto(id);
    }

    @Transactional
    CandidatePage page(CandidateId id, Mandate mandate) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        folder.looked(LookPurpose.PAGE, List.of(id));
        var today = VietnamTime.today(clock);
        var contents = folder.open(found, today, LOOKS);
        return new CandidatePage(
                found,
                contents,
                contents.person() == null || !mandate.may(Role.OFFICER)
                        ? List.of()
                        : steps(found, mandate.side()).stream()
                                .filter(kind -> contents.standstill() == null || kind.exit())
                                .toList(),
                mandate.side() == Side.PARTY ? PathDays.of(found).due(laws, today) : List.of(),
                mandate.side() == Side.PARTY ? Membership.of(found, laws).orElse(null) : null,
                contents.person() != null && mandate.may(Role.OFFICER) && folder.mendable(found, mandate.side()),
                mandate.may(Role.OFFICER),
                mandate.side());
    }

    private static List<StepKind> steps(Candidacy found, Side side) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.fits(found.stage()))
                .filter(kind ->
                        kind != StepKind.TRANSFER || found.cameAsMemberOn().isPresent())
                .filter(kind -> found.withdrawnOn() == null
                        || (kind == StepKind.WITHDRAWAL && !found.stage().ended()))
                .filter(kind -> kind.side().orElse(side) == side)
                .filter(kind -> kind != StepKind.LEAVING || side == Side.PARTY || !found.shared())
                .filter(kind -> kind != StepKind.WITHDRAWAL || side == Side.PARTY || found.withdrawnOn() == null)
                .toList();
    }
}
