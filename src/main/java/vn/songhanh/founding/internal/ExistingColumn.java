package vn.songhanh.founding.internal;

import java.util.List;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.sheet.Heading;

/** What a list of organisations of before tells in a column. */
enum ExistingColumn implements ColumnKind {
    CODE(Heading.required(
            "Mã số doanh nghiệp",
            "Enterprise code",
            "mã số doanh nghiệp",
            "mã doanh nghiệp",
            "mã số thuế",
            "mst",
            "enterprise code",
            "tax code")),
    ENTERPRISE(Heading.of("Doanh nghiệp", "Enterprise", "doanh nghiệp", "tên doanh nghiệp", "enterprise")),
    UNIT(Heading.of("Đơn vị cấp trên", "Unit above", "đơn vị cấp trên", "cấp trên", "đơn vị quản lý", "unit above")),
    KIND(Heading.of(
            "Loại tổ chức", "Kind of organisation", "loại tổ chức", "loại hình", "kind of organisation", "kind")),
    NAME(Heading.of(
            "Tên tổ chức",
            "Name of the organisation",
            "tên tổ chức",
            "tên công đoàn",
            "tên chi bộ",
            "tên đảng bộ",
            "name of the organisation")),
    NUMBER(Heading.of(
            "Số quyết định", "Number of the decision", "số quyết định", "quyết định", "number of the decision")),
    ON(Heading.required(
            "Có trong doanh nghiệp từ ngày",
            "In the enterprise since",
            "có trong doanh nghiệp từ ngày",
            "có từ ngày",
            "từ ngày",
            "ngày thành lập",
            "in the enterprise since",
            "founded on")),
    COMBINED(Heading.of("Tổ chức ghép", "Combined organisation", "tổ chức ghép", "ghép", "combined organisation"));

    static final List<ExistingColumn> ALL = List.of(values());

    private final Heading heading;

    ExistingColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading heading() {
        return heading;
    }

    /** Where a row shows what the form shows at a field. */
    static ExistingColumn of(String field) {
        if (field.equals(Part.NAME.field())) {
            return NAME;
        }
        if (field.equals(Part.KIND.field())) {
            return KIND;
        }
        if (field.equals(Part.NUMBER.field())) {
            return NUMBER;
        }
        return field.equals(Part.DATE.field()) ? ON : CODE;
    }
}
