package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.founding.CaseFile;
import vn.songhanh.founding.CaseId;

/** Reads cases with their dossiers for other modules. */
@Service
class CaseFiles {

    private final CaseTable cases;
    private final DossierTable dossiers;

    CaseFiles(CaseTable cases, DossierTable dossiers) {
        this.cases = cases;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    Optional<CaseFile> of(CaseId id) {
        return cases.find(id)
                .map(found -> new CaseFile(id, found.enterprise(), found.objective(), found.state(), dossier(found)));
    }

    private List<CaseFile.Paper> dossier(Case found) {
        var there = dossiers.there(found.id()).keySet();
        return dossiers.items(found.objective()).stream()
                .map(item -> new CaseFile.Paper(item.words(), item.required(), there.contains(item.code())))
                .toList();
    }
}
