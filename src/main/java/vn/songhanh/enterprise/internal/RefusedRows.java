package vn.songhanh.enterprise.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.sheet.WorkbookCopy;
import vn.songhanh.text.Language;
import vn.songhanh.web.NotFound;

/** Gives the rows that cannot be taken in back: the same workbook, with a column that says what is wrong. */
@Service
class RefusedRows {

    private final ImportTable imports;
    private final AssessImport assess;

    RefusedRows(ImportTable imports, AssessImport assess) {
        this.imports = imports;
        this.assess = assess;
    }

    /** Works before the list is taken in and after it. */
    @Transactional(readOnly = true)
    byte[] workbook(ImportId id, Language language) {
        var brought = imports.find(id).orElseThrow(NotFound::new);
        var refused = assess.assess(brought).rows().stream()
                .filter(row -> row.read().refused())
                .map(row -> new WorkbookCopy.RefusedRow<>(
                        row.read().row(),
                        row.read().faults().stream()
                                .filter(ImportFault::refuses)
                                .map(ImportFault::message)
                                .toList()))
                .toList();
        return WorkbookCopy.of(refused, language);
    }
}
