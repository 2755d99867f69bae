package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.songhanh.document.Block;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.paper.PaperKind;

/** What papers of one kind draw from the data: live while they are drafts, as of the day of handing in from then on. */
interface Matter {

    PaperKind kind();

    /** What the text may place by a line such as {@code [Bảng chỉ tiêu]}, by the name in brackets. */
    Map<String, List<Block>> tables(Paper paper, LocalDate asOf);

    /** What follows on pages of its own. */
    default List<Annex> annexes(Paper paper, LocalDate asOf) {
        return List.of();
    }

    /** What the first text says in its places, by the name in braces. */
    Map<String, String> places(Paper paper, LocalDate asOf);
}
