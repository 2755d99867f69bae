package vn.songhanh.founding.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseStory;
import vn.songhanh.enterprise.StoryLine;

/** Tells the page of an enterprise what its cases went through; surveys, which stand in the register, the register tells. */
@Component
class CaseStory implements EnterpriseStory {

    private final CaseTable cases;
    private final StoryTable stories;

    CaseStory(CaseTable cases, StoryTable stories) {
        this.cases = cases;
        this.stories = stories;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoryLine> of(EnterpriseId id) {
        return cases.ofEnterprise(id).stream()
                .flatMap(found -> stories.of(found.id()).stream()
                        .filter(told -> !told.kind().equals(StepKind.SURVEY.name()))
                        .map(told -> new StoryLine(told.on(), told.words(), "/app/cases/" + found.id(), told.side())))
                .toList();
    }
}
