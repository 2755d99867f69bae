package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;

/** Lays what two entries say side by side. */
@Component
class LikenessRows {

    private static final Words NOTHING = Words.same("–");

    private final EntryReader entries;

    LikenessRows(EntryReader entries) {
        this.entries = entries;
    }

    List<LikenessPage.Row> of(QueueLine first, QueueLine second) {
        var one = first.line();
        var other = second.line();
        var rows = new ArrayList<LikenessPage.Row>();
        rows.add(row(Words.of("Kết quả", "Result"), one.title(), other.title()));
        rows.add(row(
                Words.of("Loại việc", "Kind of fact"),
                one.kind().words(),
                other.kind().words()));
        rows.add(row(Words.of("Doanh nghiệp", "Enterprise"), said(first.enterprise()), said(second.enterprise())));
        rows.add(row(Words.of("Đơn vị", "Unit"), said(first.unit()), said(second.unit())));
        rows.add(row(Words.of("Ngày xảy ra", "Happened on"), day(one.happenedOn()), day(other.happenedOn())));
        rows.add(row(
                Words.of("Văn bản", "Document"),
                said(one.evidence().document()),
                said(other.evidence().document())));
        rows.add(row(
                Words.of("Ghi chú", "Note"),
                said(one.evidence().note()),
                said(other.evidence().note())));
        rows.add(row(
                Words.of("Tình trạng", "State"),
                one.state().words(),
                other.state().words()));
        rows.add(row(Words.of("Người ghi", "Entered by"), said(one.recordedBy()), said(other.recordedBy())));
        rows.addAll(moved(one.id(), other.id()));
        return rows;
    }

    private List<LikenessPage.Row> moved(EntryId one, EntryId other) {
        var left = quantities(one);
        var right = quantities(other);
        var accounts = new LinkedHashSet<>(left.keySet());
        accounts.addAll(right.keySet());
        return accounts.stream()
                .map(account -> row(
                        account.words(),
                        Words.of("{0}", "{0}").with(left.getOrDefault(account, 0L)),
                        Words.of("{0}", "{0}").with(right.getOrDefault(account, 0L))))
                .toList();
    }

    private Map<Account, Long> quantities(EntryId entry) {
        return entries.postings(entry).stream().collect(Collectors.toMap(Posting::account, Posting::quantity));
    }

    private static LikenessPage.Row row(Words name, Words first, Words second) {
        return new LikenessPage.Row(name, first, second);
    }

    private static Words said(String words) {
        return words.isEmpty() ? NOTHING : Words.same(words);
    }

    private static Words day(LocalDate day) {
        return Words.of("{0}", "{0}").with(day);
    }
}
