package vn.songhanh.enterprise.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.sheet.Heading;

/** What a list of enterprises may tell in a column. The last ones are known only so that they are not taken for others. */
public enum Column implements ColumnKind {
    CODE(Heading.required(
            "Mã số doanh nghiệp",
            "Enterprise code",
            "mã số doanh nghiệp",
            "mã số thuế",
            "mã số dn",
            "mst",
            "msdn",
            "mã doanh nghiệp",
            "mã số",
            "enterprise code",
            "tax code")),
    NAME(Heading.required(
            "Tên doanh nghiệp",
            "Enterprise name",
            "tên doanh nghiệp",
            "tên dn",
            "tên đơn vị",
            "tên công ty",
            "doanh nghiệp",
            "tên cơ sở",
            "tên tổ chức",
            "enterprise name",
            "company name",
            "name")),
    LEGAL_FORM(Heading.of(
            "Loại hình",
            "Legal form",
            "loại hình",
            "loại hình dn",
            "loại hình doanh nghiệp",
            "loại hình pháp lý",
            "hình thức pháp lý",
            "legal form")),
    SECTOR(Heading.of(
            "Khu vực sở hữu",
            "Ownership sector",
            "khu vực sở hữu",
            "khu vực",
            "thành phần kinh tế",
            "hình thức sở hữu",
            "sở hữu",
            "ownership sector",
            "sector")),
    ADDRESS(Heading.of(
            "Địa chỉ",
            "Address",
            "địa chỉ",
            "địa chỉ trụ sở",
            "trụ sở",
            "trụ sở chính",
            "nơi đóng",
            "địa điểm",
            "số nhà, đường",
            "address")),
    WARD(Heading.of(
            "Phường, xã",
            "Ward",
            "phường xã",
            "xã phường",
            "phường xã thị trấn",
            "xã phường thị trấn",
            "phường xã đặc khu",
            "phường",
            "xã",
            "ward",
            "commune")),
    DISTRICT(Heading.of("Quận, huyện", "District", "quận huyện", "huyện quận", "quận", "huyện", "địa bàn", "district")),
    INDUSTRY(Heading.of(
            "Mã ngành",
            "Industry code",
            "mã ngành",
            "ngành nghề chính",
            "ngành nghề",
            "ngành",
            "ngành nghề kinh doanh",
            "mã ngành chính",
            "vsic",
            "industry",
            "industry code")),
    REGISTERED_ON(Heading.of(
            "Ngày thành lập",
            "Registered on",
            "ngày thành lập",
            "ngày tl",
            "thành lập",
            "năm thành lập",
            "ngày cấp",
            "ngày đăng ký",
            "ngày cấp đkkd",
            "registered on",
            "founded")),
    STATUS(Heading.of(
            "Tình trạng", "Status", "tình trạng", "trạng thái", "tình trạng hoạt động", "trạng thái mst", "status")),
    WORKERS(Heading.of(
            "Số lao động",
            "Workers",
            "lao động",
            "số lao động",
            "tổng số lao động",
            "lđ",
            "số lđ",
            "cnlđ",
            "cnvclđ",
            "công nhân lao động",
            "lao động / tổng số",
            "lao động / tổng",
            "số công nhân",
            "workers",
            "employees")),
    UNION_MEMBERS(Heading.of(
            "Số đoàn viên công đoàn",
            "Union members",
            "số đoàn viên công đoàn",
            "số đoàn viên",
            "đoàn viên",
            "đoàn viên công đoàn",
            "đv công đoàn",
            "đvcđ",
            "tổ chức công đoàn / số đoàn viên",
            "công đoàn / số đoàn viên",
            "union members")),
    PARTY_MEMBERS(Heading.of(
            "Số đảng viên",
            "Party members",
            "số đảng viên",
            "đảng viên",
            "đv",
            "tổng số đảng viên",
            "tổ chức đảng / số đảng viên",
            "đảng / số đảng viên",
            "party members")),
    OFFICIAL_MEMBERS(Heading.of(
            "Số đảng viên chính thức",
            "Official Party members",
            "đảng viên chính thức",
            "chính thức",
            "đvct",
            "số đảng viên / chính thức",
            "đảng viên / chính thức",
            "official party members")),
    PROBATIONARY_MEMBERS(Heading.of(
            "Số đảng viên dự bị",
            "Probationary Party members",
            "đảng viên dự bị",
            "dự bị",
            "đvdb",
            "số đảng viên / dự bị",
            "đảng viên / dự bị",
            "probationary party members")),
    MANAGING_UNIT(Heading.of("Đơn vị quản lý", "Managing unit", "đơn vị quản lý", "đơn vị phụ trách", "managing unit")),
    SURVEYED_ON(Heading.of(
            "Ngày khảo sát",
            "Surveyed on",
            "ngày khảo sát",
            "ngày rà soát",
            "thời điểm khảo sát",
            "ngày số liệu",
            "surveyed on")),
    REMARK(Heading.of("Ghi chú", "Remark", "ghi chú", "chú thích", "remark", "note")),

    FEMALE(Heading.of(
            "Lao động nữ",
            "Women",
            "nữ",
            "lao động nữ",
            "lđ nữ",
            "trong đó nữ",
            "lao động / trong đó nữ",
            "lao động / nữ")),
    CAPITAL(Heading.of("Vốn", "Capital", "vốn", "vốn điều lệ", "vốn đl", "vốn đầu tư", "capital")),
    PHONE(Heading.of("Điện thoại", "Telephone", "điện thoại", "số điện thoại", "đt", "sđt", "phone")),
    PERSON(Heading.of(
            "Tên người",
            "A person",
            "chủ tịch",
            "chủ tịch công đoàn",
            "chủ tịch cđcs",
            "bí thư",
            "giám đốc",
            "người đại diện",
            "đại diện pháp luật",
            "tổ chức công đoàn / chủ tịch",
            "tổ chức đảng / bí thư")),
    UNION_FOUNDED(Heading.of(
            "Ngày thành lập công đoàn",
            "Union founded on",
            "ngày thành lập công đoàn",
            "ngày thành lập cđcs",
            "tổ chức công đoàn / ngày tl",
            "tổ chức công đoàn / ngày thành lập",
            "công đoàn / ngày thành lập")),
    PARTY_FOUNDED(Heading.of(
            "Ngày thành lập tổ chức đảng",
            "Party organisation founded on",
            "ngày thành lập tổ chức đảng",
            "ngày thành lập chi bộ",
            "tổ chức đảng / ngày tl",
            "tổ chức đảng / ngày thành lập",
            "đảng / ngày thành lập"));

    static final List<Column> ALL = List.of(values());

    private final Heading heading;

    Column(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading heading() {
        return heading;
    }

    /** False for what is recognised but not taken in; names of people and telephones never are. */
    public boolean taken() {
        return ordinal() < FEMALE.ordinal();
    }

    /** As it is written on the command line: {@code union-members}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of what is taken in, for a message. */
    static String slugs() {
        return Arrays.stream(values())
                .filter(Column::taken)
                .map(Column::slug)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    static Optional<Column> of(String slug) {
        return Arrays.stream(values())
                .filter(column -> column.slug().equals(slug.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
