package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;

/**
 * What is to be told next of a case. A union begins with a board of the workers and a congress, then comes its dossier (Union
 * Charter Đ.14 k.1); a dossier that lacks papers is filled first.
 *
 * @param boardOn null while there is no mobilisation board
 * @param congressOn null while no founding congress was held
 * @param dossierOn null while papers are missing
 */
record NextStep(
        Objective objective,
        CaseState state,
        @Nullable LocalDate boardOn,
        @Nullable LocalDate congressOn,
        @Nullable LocalDate dossierOn) {

    StepKind kind() {
        if (state == CaseState.CONSENT && objective.side() == Side.UNION) {
            return boardOn == null ? StepKind.BOARD : congressOn == null ? StepKind.CONGRESS : StepKind.DOSSIER;
        }
        return state == CaseState.DOSSIER && dossierOn == null
                ? StepKind.DOSSIER
                : Case.steps(state).getFirst();
    }
}
