package vn.songhanh.founding;

import java.util.List;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/** A case as a request to found needs it. */
public record CaseFile(CaseId id, EnterpriseId enterprise, Objective objective, CaseState state, List<Paper> dossier) {

    public CaseFile {
        dossier = List.copyOf(dossier);
    }

    /** A paper that the dossier holds, and whether it is there. */
    public record Paper(Words words, boolean required, boolean there) {}
}
