package vn.songhanh.ledger.internal;

import java.util.Optional;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;

/** What stands in the rows of a table of figures. */
public enum TableRows {
    INDICATORS(Words.of("Chỉ tiêu", "Indicators"), null),
    UNION(Words.of("Đơn vị công đoàn", "Union units"), Line.UNION),
    PARTY(Words.of("Đơn vị bên Đảng", "Party units"), Line.PARTY),
    TERRITORY(Words.of("Địa bàn", "Places"), Line.TERRITORY),
    ZONE(Words.of("Khu công nghiệp", "Industrial zones"), Line.ZONE),
    SECTORS(Words.of("Khu vực sở hữu", "Ownership sectors"), null),
    ENTERPRISES(Words.of("Doanh nghiệp", "Enterprises"), null);

    private final Words words;
    private final Optional<Line> line;

    TableRows(Words words, @org.jspecify.annotations.Nullable Line line) {
        this.words = words;
        this.line = Optional.ofNullable(line);
    }

    public Words words() {
        return words;
    }

    /** The line whose units stand in the rows; empty where no units do. */
    Optional<Line> line() {
        return line;
    }

    /** The word of an address that says below what the rows lie. */
    String below() {
        return places() ? "territory" : "unit";
    }

    private boolean places() {
        return this == TERRITORY || this == ZONE;
    }
}
