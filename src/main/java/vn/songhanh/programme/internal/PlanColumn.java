package vn.songhanh.programme.internal;

import java.util.List;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.sheet.Heading;

/** What a workbook of a plan may tell in a column. The names of things are there for people; their codes count. */
enum PlanColumn implements ColumnKind {
    UNIT_CODE(Heading.of("Mã đơn vị", "Unit code", "mã đơn vị", "unit code")),
    UNIT(Heading.of("Đơn vị", "Unit", "đơn vị", "tên đơn vị", "unit", "unit name")),
    INDICATOR(Heading.required("Mã chỉ tiêu", "Indicator code", "mã chỉ tiêu", "mã ct", "indicator code")),
    NAME(Heading.of("Chỉ tiêu", "Indicator", "chỉ tiêu", "tên chỉ tiêu", "indicator")),
    COUNTED_IN(Heading.of("Đơn vị tính", "Counted in", "đơn vị tính", "đvt", "counted in")),
    YEAR(Heading.required("Cả năm", "Year", "cả năm", "kế hoạch năm", "kế hoạch", "year")),
    QUARTER_1(Heading.of("Quý I", "Quarter I", "quý i", "quý 1", "quarter i", "q1")),
    QUARTER_2(Heading.of("Quý II", "Quarter II", "quý ii", "quý 2", "quarter ii", "q2")),
    QUARTER_3(Heading.of("Quý III", "Quarter III", "quý iii", "quý 3", "quarter iii", "q3")),
    QUARTER_4(Heading.of("Quý IV", "Quarter IV", "quý iv", "quý 4", "quarter iv", "q4"));

    static final List<PlanColumn> ALL = List.of(values());

    /** The columns that hold targets: the year, then the quarters. */
    static final List<PlanColumn> TARGETS = List.of(YEAR, QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4);

    private final Heading heading;

    PlanColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading heading() {
        return heading;
    }
}
