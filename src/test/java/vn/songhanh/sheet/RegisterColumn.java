package vn.songhanh.sheet;

import java.util.List;
import vn.songhanh.text.Words;

/** The columns of a register of enterprises, as the tests look for them. */
enum RegisterColumn implements ColumnKind {
    NAME("tên doanh nghiệp", "tên dn", "tên đơn vị", "tên công ty", "tên công đoàn cơ sở"),
    CODE("mã số thuế", "mst", "mã số dn", "mã số doanh nghiệp"),
    ADDRESS("địa chỉ", "địa chỉ trụ sở", "trụ sở chính", "địa chỉ trụ sở chính"),
    FOUNDED("ngày thành lập", "ngày tl"),
    EMPLOYEES("lao động", "số lđ", "số lao động"),
    WOMEN("nữ", "lao động / nữ", "lao động nữ"),
    CAPITAL("vốn điều lệ", "vốn đl"),
    UNION_FOUNDED("công đoàn / ngày tl"),
    UNION_MEMBERS("đoàn viên", "đoàn viên công đoàn", "đv công đoàn", "công đoàn / đoàn viên"),
    PARTY_FOUNDED("đảng / ngày tl"),
    PARTY_MEMBERS("đảng viên", "đảng / đảng viên");

    private final Heading heading;

    RegisterColumn(String... synonyms) {
        heading = new Heading(Words.same(synonyms[0]), name().equals("NAME"), List.of(synonyms));
    }

    @Override
    public Heading heading() {
        return heading;
    }
}
