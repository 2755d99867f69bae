package vn.songhanh.candidate.internal;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/**
 * The last step that a side has told, which alone may be mended: so the order of the path stays sound.
 *
 * @param trace null for what was told before traces were kept
 */
record LastStep(long id, Told told, @Nullable StepTrace trace) {

    static final Words CAME = Words.of(
            "người đó đã từ doanh nghiệp khác đến đây với bước ấy",
            "the person came from another enterprise with that step");
    static final Words HANDED_ON = Words.of(
            "ở doanh nghiệp mới đã có việc ghi về người đó, hoặc việc chuyển được ghi từ phiên bản trước; nhờ đơn vị ở đó ghi"
                    + " chuyển lại",
            "something has been told of the person at the new enterprise, or the move was told in an earlier version; ask the"
                    + " unit there to record a move back");
    private static final Words WITHDRAWN = Words.of(
            "sự đồng ý đã rút không khôi phục; người đó muốn thì ghi sự đồng ý mới",
            "a consent that was withdrawn is not restored; the person may give a new one");
    private static final Words FOLLOWED = Words.of("sau đó hồ sơ đã đi tiếp", "the path has gone on since");
    private static final Words UNTRACED = Words.of(
            "bước được ghi từ phiên bản trước, chưa giữ dấu vết để khôi phục",
            "it was told in an earlier version, which kept no trace to restore");

    /** In whose place it has put others; null where it has put none, or it is not known. */
    @Nullable
    Map<DossierPaper, String> papers() {
        return trace == null ? null : trace.papers();
    }

    /** Why it stays as it is; empty where it may be told anew. */
    Optional<Objection> against(Candidacy found) {
        var kind = told.kind();
        if (found.withdrawnOn() != null) {
            return Optional.of(new Objection.StepStands(WITHDRAWN));
        }
        if (kind == null || trace == null) {
            return Optional.of(new Objection.StepStands(UNTRACED));
        }
        var stands = kind.stays() || kind.beside(trace.stage())
                ? trace.stage()
                : kind.to().orElse(Stage.LEFT);
        return stands == found.stage() ? Optional.empty() : Optional.of(new Objection.StepStands(FOLLOWED));
    }

    /** What was handed to the Party side cannot be unknown again: it is told anew, or consent is withdrawn. */
    boolean removable() {
        return told.kind() != StepKind.INTRODUCTION;
    }
}
