package vn.songhanh.enterprise.internal;

import org.springframework.stereotype.Service;
import vn.songhanh.access.Mandate;
import vn.songhanh.web.NotFound;

/** An officer starts a list that was looked at; the work goes on beside the request. */
@Service
class StartImport {

    private final ImportPages pages;
    private final RunImports run;

    StartImport(ImportPages pages, RunImports run) {
        this.pages = pages;
        this.run = run;
    }

    void start(ImportId id, Mandate mandate) {
        if (!pages.writable(id, mandate)) {
            throw new NotFound();
        }
        run.start(id);
        pages.forget(id);
    }
}
