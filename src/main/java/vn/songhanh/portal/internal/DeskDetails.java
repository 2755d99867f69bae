package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.web.NotFound;

/** Puts together what the desk shows of one article. */
@Component
class DeskDetails {

    private final SectionTable sections;
    private final StepTable steps;
    private final EditionTable editions;

    DeskDetails(SectionTable sections, StepTable steps, EditionTable editions) {
        this.sections = sections;
        this.steps = steps;
        this.editions = editions;
    }

    /** @param read the edition that gives the article its title: the open one, or the live one */
    ArticleDeskPage page(Article article, @Nullable Edition open, Edition read, Mandate mandate) {
        var written = read.written();
        var section = sections.all().stream()
                .filter(one -> one.id() == written.section())
                .findFirst()
                .orElseThrow(NotFound::new);
        var gone = article.fate() == Article.Fate.UNSEEN;
        return new ArticleDeskPage(
                article.id(),
                written.vietnamese().title(),
                section,
                open == null ? null : open.state(),
                open == null || !open.state().open()
                        ? List.of()
                        : open.written().gaps(open.follows()).stream()
                                .map(Objections::words)
                                .toList(),
                open != null && open.state() == EditionState.RETURNED ? editions.remark(open.id()) : "",
                open != null && open.state() == EditionState.SCHEDULED ? editions.due(open.id()) : null,
                gone ? null : PublicPaths.article(article.slug()),
                article.fate() == Article.Fate.SHOWN,
                may(open, mandate),
                steps.story(article.id()),
                Map.of(),
                Map.of());
    }

    private static ArticleDeskPage.May may(@Nullable Edition open, Mandate mandate) {
        var own = open != null
                && (open.hands().contains(mandate.account())
                        || mandate.account().equals(open.submitter()));
        var write = mandate.may(Role.EDITOR);
        return new ArticleDeskPage.May(write, write || mandate.may(Role.LEADER), own);
    }
}
