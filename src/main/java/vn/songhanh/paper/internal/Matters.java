package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.OfficialDocument.Annex;

/** Finds the matter of a paper; a kind that draws nothing from the data has none. */
@Component
class Matters {

    private final List<Matter> all;

    Matters(List<Matter> all) {
        this.all = all;
    }

    Map<String, List<Block>> tables(Paper paper, LocalDate asOf) {
        return of(paper).map(matter -> matter.tables(paper, asOf)).orElse(Map.of());
    }

    List<Annex> annexes(Paper paper, LocalDate asOf) {
        return of(paper).map(matter -> matter.annexes(paper, asOf)).orElse(List.of());
    }

    Map<String, String> places(Paper paper, LocalDate asOf) {
        return of(paper).map(matter -> matter.places(paper, asOf)).orElse(Map.of());
    }

    private Optional<Matter> of(Paper paper) {
        return all.stream().filter(matter -> matter.kind() == paper.kind()).findFirst();
    }
}
