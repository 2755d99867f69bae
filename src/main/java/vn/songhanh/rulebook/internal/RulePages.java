package vn.songhanh.rulebook.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads what the pages of rules show. */
@Service
class RulePages {

    private final RuleTable rules;

    RulePages(RuleTable rules) {
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    RulesPage inForce(LocalDate on) {
        var byTopic = rules.inForce(on).stream()
                .collect(Collectors.groupingBy(
                        RuleTable.SourcedRule::topic, Collectors.mapping(RulesPage.Line::of, Collectors.toList())));
        var groups = Arrays.stream(Topic.values())
                .filter(byTopic::containsKey)
                .map(topic -> new RulesPage.Group(topic.words(), byTopic.getOrDefault(topic, List.of())))
                .toList();
        var unread = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> !line.verified())
                .count();
        var all = groups.stream().mapToLong(group -> group.lines().size()).sum();
        return new RulesPage(on, groups, all, unread);
    }

    @Transactional(readOnly = true)
    RulePage one(String code, AimForm form, Map<String, Words> faults) {
        var texts = rules.textsOf(code);
        if (texts.isEmpty()) {
            throw new NotFound();
        }
        var topic = texts.getFirst().topic();
        return new RulePage(
                code,
                topic.words(),
                texts.stream().map(RulesPage.Line::of).toList(),
                topic == Topic.PLAN && administratorLooks(),
                form,
                faults);
    }

    private static boolean administratorLooks() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person && person.administrator();
    }
}
