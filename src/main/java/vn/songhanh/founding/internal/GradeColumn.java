package vn.songhanh.founding.internal;

import java.util.List;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.sheet.Heading;

/** What a workbook of classifications tells in a column. */
enum GradeColumn implements ColumnKind {
    CODE(Heading.required("Mã đơn vị", "Unit code", "mã đơn vị", "mã tổ chức", "unit code")),
    ORGANISATION(Heading.of("Tổ chức", "Organisation", "tổ chức", "tên tổ chức", "tên đơn vị", "organisation")),
    ENTERPRISE(Heading.of("Doanh nghiệp", "Enterprise", "doanh nghiệp", "tên doanh nghiệp", "enterprise")),
    VERSION(Heading.of("Lần ghi (không sửa)", "Version (do not change)", "lần ghi", "version")),
    GRADE(Heading.required("Xếp loại", "Grade", "xếp loại", "mức xếp loại", "kết quả xếp loại", "grade")),
    AGREEMENT(Heading.of(
            "Thỏa ước loại A",
            "Agreement of class A",
            "thỏa ước loại a",
            "thỏa ước lao động tập thể loại a",
            "agreement of class a"));

    static final List<GradeColumn> ALL = List.of(values());

    private final Heading heading;

    GradeColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading heading() {
        return heading;
    }
}
