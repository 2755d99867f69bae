package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;

/** The face of the module. */
@Service
class DatedRules implements Rulebook {

    private final RuleTable rules;

    DatedRules(RuleTable rules) {
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Rule on(String code, LocalDate day) {
        return find(code, day)
                .orElseThrow(() -> new NoSuchElementException("No text ruled %s on %s".formatted(code, day)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rule> find(String code, LocalDate day) {
        return rules.on(code, day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> inForce(LocalDate day) {
        return rules.inForce(day).stream().map(RuleTable.SourcedRule::rule).toList();
    }
}
