package vn.songhanh.candidate.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/** What papers are gathered for. */
public enum Dossier {
    ADMISSION(Words.of("Hồ sơ", "Dossier")),
    RECOGNITION(Words.of("Hồ sơ công nhận chính thức", "Dossier of the recognition"));

    private final Words words;

    Dossier(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    public List<DossierPaper> papers() {
        return Arrays.stream(DossierPaper.values())
                .filter(paper -> paper.dossier() == this)
                .toList();
    }

    /** The one whose papers a step tells, all of them; empty for a step that tells none. */
    static Optional<Dossier> toldBy(StepKind kind) {
        return switch (kind) {
            case DOSSIER -> Optional.of(ADMISSION);
            case PAPERS, RECOGNITION -> Optional.of(RECOGNITION);
            default -> Optional.empty();
        };
    }
}
