package vn.songhanh.enterprise.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.sheet.Listing;
import vn.songhanh.sheet.Listing.Column;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** A list of the register as a file that the import reads again. */
record RegisterFile(List<RegisterLine> lines, Language language) {

    private static final Words TITLE = Words.of("Doanh nghiệp", "Enterprises");
    private static final int NARROW = 14;
    private static final int WIDE = 46;

    private static final List<Column> COLUMNS = List.of(
            new Column(Words.of("Mã số doanh nghiệp", "Enterprise code"), NARROW),
            new Column(Words.of("Tên doanh nghiệp", "Enterprise name"), WIDE),
            new Column(Words.of("Loại hình", "Legal form"), NARROW),
            new Column(Words.of("Khu vực sở hữu", "Ownership sector"), NARROW),
            new Column(Words.of("Địa chỉ", "Address"), WIDE),
            new Column(Words.of("Phường/Xã", "Ward"), NARROW),
            new Column(Words.of("Mã ngành", "Industry code"), NARROW),
            new Column(Words.of("Ngày thành lập", "Registered on"), NARROW),
            new Column(Words.of("Tình trạng", "Status"), NARROW),
            new Column(Words.of("Số lao động", "Workers"), NARROW),
            new Column(Words.of("Số đoàn viên công đoàn", "Union members"), NARROW),
            new Column(Words.of("Số đảng viên chính thức", "Official Party members"), NARROW),
            new Column(Words.of("Số đảng viên dự bị", "Probationary Party members"), NARROW),
            new Column(Words.of("Ngày khảo sát", "Surveyed on"), NARROW),
            new Column(Words.of("Đơn vị quản lý bên Đảng", "Managing Party unit"), WIDE),
            new Column(Words.of("Đơn vị quản lý bên Công đoàn", "Managing union unit"), WIDE),
            new Column(Words.of("Có tổ chức đảng", "Has a Party organisation"), NARROW),
            new Column(Words.of("Có công đoàn cơ sở", "Has a union"), NARROW));

    byte[] csv() {
        return listing().csv();
    }

    byte[] xlsx() {
        return listing().xlsx();
    }

    private Listing listing() {
        return new Listing(TITLE, COLUMNS, lines.stream().map(this::values).toList(), List.of(), language);
    }

    private List<@Nullable Object> values(RegisterLine line) {
        var form = line.legalForm();
        var industry = line.industry();
        var count = line.count();
        var values = new ArrayList<@Nullable Object>();
        values.add(line.code());
        values.add(line.name());
        values.add(form == null ? null : form.words().in(language));
        values.add(line.sector().words().in(language));
        values.add(line.address());
        values.add(line.ward().name());
        values.add(industry == null ? null : industry.code());
        values.add(line.registeredOn());
        values.add(line.status().words().in(language));
        values.add(count == null ? null : count.workers());
        values.add(count == null ? null : count.unionMembers());
        values.add(count == null ? null : count.officialMembers());
        values.add(count == null ? null : count.probationaryMembers());
        values.add(count == null ? null : count.on());
        values.add(line.party().name());
        values.add(line.union().name());
        values.add(line.partyThere() ? "x" : "");
        values.add(line.unionThere() ? "x" : "");
        return values;
    }
}
