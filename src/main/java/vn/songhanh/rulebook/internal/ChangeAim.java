package vn.songhanh.rulebook.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Sets one of the bodies' own thresholds anew from a day on; the value that held until then stays readable. */
@Service
class ChangeAim {

    private final RuleTable rules;

    ChangeAim(RuleTable rules) {
        this.rules = rules;
    }

    @Transactional
    Aim.Change change(String code, Aim.Wish wish) {
        Voice.administrator();
        var change = rules.lastOf(code).orElseThrow(NotFound::new).change(wish);
        if (change instanceof Aim.Change.Agreed) {
            rules.follow(code, wish);
        }
        return change;
    }
}
