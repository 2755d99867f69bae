package vn.songhanh.access.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.time.VietnamTime;

/** Reads the audit for administrators. */
@Service
class AuditPages {

    private final AuditTable audit;
    private final UnitNames names;
    private final Clock clock;

    AuditPages(AuditTable audit, UnitNames names, Clock clock) {
        this.audit = audit;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AuditPage page(AuditQuestion question) {
        var found = audit.find(question);
        var shown = found.subList(0, Math.min(AuditQuestion.PAGE, found.size()));
        var called = names.namesOn(
                VietnamTime.today(clock),
                shown.stream()
                        .map(AuditTable.Row::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new AuditPage(
                question,
                shown.stream().map(row -> line(row, called)).toList(),
                question.beforeRow() == Long.MAX_VALUE ? null : question.newest(),
                found.size() > shown.size() ? question.before(shown.getLast().id()) : null);
    }

    private static AuditPage.Line line(AuditTable.Row row, Map<UnitId, String> called) {
        var unit = row.unit();
        var key = row.key();
        return new AuditPage.Line(
                row.at(),
                row.who(),
                row.person(),
                row.side(),
                unit == null ? "" : called.getOrDefault(unit, "#" + unit),
                AuditWords.table(row.table()),
                key == null ? "" : key,
                AuditWords.act(row.act()),
                row.change() != null,
                WrittenChange.of(row));
    }
}
