package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.organisation.Line;

/** Takes a list in: in one transaction, from reading it anew to the word that it is done. A crash on the way leaves nothing. */
@Service
class TakeInImport {

    private final ImportTable imports;
    private final TakeInTable register;
    private final AssessImport assess;
    private final TakeIn takeIn;
    private final Clock clock;

    TakeInImport(ImportTable imports, TakeInTable register, AssessImport assess, TakeIn takeIn, Clock clock) {
        this.imports = imports;
        this.register = register;
        this.assess = assess;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    /** Tells, outside of the transaction, how far the import is. */
    interface Progress {

        /** The rows were compared with the register; this is what will be done. */
        void counted(ImportCounts counts);

        void done(int rows);
    }

    /** Answers what was found and done; nothing where somebody else is at it, or where it is done. */
    @Transactional
    Optional<Assessment> takeIn(ImportId id, Progress progress) {
        if (!imports.takeLock(id)) {
            return Optional.empty();
        }
        var brought = imports.find(id).orElseThrow();
        if (brought.state() != Import.State.RUNNING) {
            return Optional.empty();
        }
        register.closeRegister();
        var assessment = assess.assess(brought);
        progress.counted(assessment.counts());
        var side = brought.by().side();
        var terms = new TakeInTerms(
                brought.asOf(),
                brought.knownFrom(),
                side == null ? Line.PARTY : WritingRight.lineOf(side),
                brought.managing(),
                brought.fileName());
        takeIn.takeIn(assessment.rows(), terms, progress::done);
        imports.finish(id, clock.instant());
        return Optional.of(assessment);
    }
}
