package vn.songhanh.document.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Reply;

/** Reads how far a making is, and hands out what was made. */
@Service
class MakingPages {

    private final MakingTable makings;
    private final Workshop workshop;

    MakingPages(MakingTable makings, Workshop workshop) {
        this.makings = makings;
        this.workshop = workshop;
    }

    /** Its page; where nobody is at it any more, the address at which it is begun anew. */
    @Transactional(readOnly = true)
    Reply show(Mandate mandate, String print) {
        // asked before the table is read: whoever is no longer at it has noted what became of it
        var progress = workshop.progress(Workshop.Order.of(mandate, print));
        var making = makings.find(print).orElseThrow(NotFound::new);
        return making.state() == Making.State.RUNNING && progress.isEmpty()
                ? Reply.seeOther(making.address())
                : Reply.show(page(making, progress.orElse(0)));
    }

    private static MakingPage page(Making making, int done) {
        return new MakingPage(
                making.page(),
                making.title(),
                making.format().name(),
                making.state().name(),
                done,
                making.rows(),
                making.size(),
                making.address());
    }

    @Transactional(readOnly = true)
    Reply file(String print) {
        var making = makings.find(print).orElseThrow(NotFound::new);
        var bytes = makings.bytes(print).orElseThrow(NotFound::new);
        return MakeFiles.download(making.name(), making.format(), bytes);
    }
}
