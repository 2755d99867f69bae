package vn.songhanh.founding.internal;

import java.time.LocalDate;
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
    private final CaseSubjects subjects;
    private final DossierTable dossiers;

    CaseFiles(CaseTable cases, CaseSubjects subjects, DossierTable dossiers) {
        this.cases = cases;
        this.subjects = subjects;
        this.dossiers = dossiers;
    }

    @Transactional(readOnly = true)
    Optional<CaseFile> of(CaseId id, LocalDate on) {
        return cases.find(id).map(found -> file(found, subjects.of(found, on)));
    }

    private CaseFile file(Case found, Subject subject) {
        return new CaseFile(
                found.id(),
                found.about(),
                subject.name(),
                subject.where(),
                subject.survey(),
                found.objective(),
                found.state(),
                dossier(found));
    }

    private List<CaseFile.Paper> dossier(Case found) {
        var there = dossiers.there(found.id()).keySet();
        return dossiers.items(found).stream()
                .map(item ->
                        new CaseFile.Paper(item.words(), item.required(), there.contains(item.code()), item.request()))
                .toList();
    }
}
