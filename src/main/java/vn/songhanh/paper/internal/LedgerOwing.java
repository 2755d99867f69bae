package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.paper.Owing;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.time.Dateline;

/** What one body has claimed and the other has not answered. */
@Component
@Order(2)
class LedgerOwing implements Owing {

    private final Figures figures;

    LedgerOwing(Figures figures) {
        this.figures = figures;
    }

    @Override
    public List<Owed> owed(ProgrammeId programme, int year, LocalDate on) {
        return Arrays.stream(Side.values())
                .flatMap(claiming -> owedBy(claiming.other(), figures.waiting(programme, claiming), year))
                .toList();
    }

    private static Stream<Owed> owedBy(Side side, List<EntryLine> waiting, int year) {
        var ofYear = waiting.stream()
                .filter(entry -> entry.countsOn().getYear() == year)
                .collect(Collectors.groupingBy(EntryLine::kind));
        return ofYear.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(kind -> new Owed(side, "", words(kind.getKey(), kind.getValue()), null));
    }

    private static String words(FactKind kind, List<EntryLine> waiting) {
        var oldest = waiting.stream()
                .map(EntryLine::happenedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return "Xác nhận hoặc nêu ý kiến với %d bút toán “%s”, sớm nhất ngày %s"
                .formatted(waiting.size(), kind.words().vi(), Dateline.inDocument(oldest));
    }
}
