package vn.songhanh.organisation;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What a unit is. The label is the one of its time: cells were renamed more than once (docs/data.md). */
public enum UnitKind implements Option {
    CITY_COMMITTEE(Line.PARTY, Words.of("Thành ủy", "City Party committee")),
    UPPER_COMMITTEE(Line.PARTY, Words.of("Đảng ủy cấp trên trực tiếp", "Upper Party committee")),
    DISTRICT_COMMITTEE(Line.PARTY, Words.of("Đảng bộ quận, huyện", "District Party organisation")),
    COMMUNE_COMMITTEE(Line.PARTY, Words.of("Đảng bộ xã, phường, đặc khu", "Commune Party organisation")),
    GRASSROOTS_COMMITTEE(Line.PARTY, Words.of("Đảng bộ cơ sở", "Grassroots Party committee")),
    GRASSROOTS_CELL(Line.PARTY, Words.of("Chi bộ cơ sở", "Grassroots Party cell")),
    SUBORDINATE_CELL(Line.PARTY, Words.of("Chi bộ trực thuộc", "Subordinate Party cell")),
    CELL(Line.PARTY, Words.of("Chi bộ", "Party cell")),
    COMMITTEE_UNDER_GRASSROOTS(
            Line.PARTY, Words.of("Đảng bộ trực thuộc cơ sở", "Party organisation under a grassroots one")),
    CITY_FEDERATION(Line.UNION, Words.of("Liên đoàn Lao động thành phố", "City Federation of Labour")),
    UPPER_UNION(Line.UNION, Words.of("Công đoàn cấp trên trực tiếp cơ sở", "Direct superior union")),
    UNION_BOARD(Line.UNION, Words.of("Ban của Liên đoàn Lao động thành phố", "Board of the City Federation")),
    GRASSROOTS_UNION(Line.UNION, Words.of("Công đoàn cơ sở", "Grassroots union")),
    PROFESSIONAL_UNION(Line.UNION, Words.of("Nghiệp đoàn cơ sở", "Grassroots professional union")),
    CITY(Line.TERRITORY, Words.of("Thành phố", "City")),
    DISTRICT(Line.TERRITORY, Words.of("Quận, huyện", "District")),
    WARD(Line.TERRITORY, Words.of("Xã, phường, thị trấn, đặc khu", "Ward, commune, special zone")),
    ZONE(Line.ZONE, Words.of("Khu công nghiệp", "Industrial zone"));

    private final Line line;
    private final Words words;

    UnitKind(Line line, Words words) {
        this.line = line;
        this.words = words;
    }

    public Line line() {
        return line;
    }

    @Override
    public Words words() {
        return words;
    }

    /** True of a Party organisation in an enterprise that stands lower than one of the other kind: a cell below a committee. */
    public boolean below(UnitKind other) {
        return rank() > 0 && rank() < other.rank();
    }

    /** True of a Party organisation in an enterprise that has cells below it (Charter Đ.21 k.4). */
    public boolean mayHaveCells() {
        return rank() > 1;
    }

    /** True of what is part of a grassroots organisation: 3.05 counts it apart, 3.11 with that one. */
    public boolean partOfAnother() {
        return this == SUBORDINATE_CELL;
    }

    private int rank() {
        return switch (this) {
            case GRASSROOTS_COMMITTEE -> 3;
            case COMMITTEE_UNDER_GRASSROOTS -> 2;
            case GRASSROOTS_CELL, SUBORDINATE_CELL, CELL -> 1;
            default -> 0;
        };
    }

    /** True for what is founded in an enterprise: it has members of its own and no enterprises below it. */
    public boolean grassroots() {
        return switch (this) {
            case GRASSROOTS_COMMITTEE,
                    GRASSROOTS_CELL,
                    SUBORDINATE_CELL,
                    CELL,
                    COMMITTEE_UNDER_GRASSROOTS,
                    GRASSROOTS_UNION,
                    PROFESSIONAL_UNION -> true;
            default -> false;
        };
    }
}
