package vn.songhanh.enterprise.internal;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseSurveyed;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.text.Words;

/** An officer counts the people of an enterprise. */
@Service
class CountPeople {

    private final RegisterTable register;
    private final FactTable facts;
    private final WritingRight right;
    private final ApplicationEventPublisher told;

    CountPeople(RegisterTable register, FactTable facts, WritingRight right, ApplicationEventPublisher told) {
        this.register = register;
        this.facts = facts;
        this.right = right;
        this.told = told;
    }

    /**
     * Keeps the count, or says why the officer is asked first whether it is right.
     *
     * @param sure the officer has said so
     */
    @Transactional
    Optional<Words> survey(EnterpriseId id, Survey survey, boolean sure) {
        right.demand(id);
        var before = register.standing(id, survey.on()).map(Standing::survey).orElse(null);
        if (!sure && survey.unlikelyAfter(before)) {
            return Optional.of(Words.of(
                            "{0} lao động là nhiều bất thường. Sửa lại, hoặc đánh dấu “Đã đối chiếu” bên dưới nếu đúng.",
                            "{0} workers are unusually many. Put it right, or tick “Checked” below if it is.")
                    .with(survey.workers()));
        }
        facts.putSurvey(id, survey);
        told.publishEvent(new EnterpriseSurveyed(id, survey));
        return Optional.empty();
    }
}
