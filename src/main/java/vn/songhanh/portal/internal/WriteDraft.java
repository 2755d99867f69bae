package vn.songhanh.portal.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.portal.ArticleId;

/** What the form of a draft sets in motion; each step is a transaction of its own, so that a refused submission leaves the text saved. */
@Component
class WriteDraft {

    private final StartArticle starting;
    private final SaveDraft saving;
    private final SubmitEdition submitting;
    private final DraftWords words;

    WriteDraft(StartArticle starting, SaveDraft saving, SubmitEdition submitting, DraftWords words) {
        this.starting = starting;
        this.saving = saving;
        this.submitting = submitting;
        this.words = words;
    }

    ArticleId begin(DraftForm form, List<UsedPicture> added) {
        return starting.start(() -> words.read(form, added));
    }

    SaveDraft.Saving save(ArticleId article, DraftForm form, List<UsedPicture> added) {
        return saving.save(article, form.seenVersion(), () -> words.read(form, added));
    }

    Edition.Step submit(ArticleId article) {
        return submitting.submit(article);
    }
}
