package vn.songhanh.founding.internal;

import java.util.List;
import vn.songhanh.sheet.ColumnKind;
import vn.songhanh.text.Words;

/** What a workbook of classifications tells in a column. */
enum GradeColumn implements ColumnKind {
    CODE(Words.of("Mã đơn vị", "Unit code"), "mã đơn vị", "mã tổ chức", "unit code"),
    ORGANISATION(Words.of("Tổ chức", "Organisation"), "tổ chức", "tên tổ chức", "tên đơn vị", "organisation"),
    ENTERPRISE(Words.of("Doanh nghiệp", "Enterprise"), "doanh nghiệp", "tên doanh nghiệp", "enterprise"),
    VERSION(Words.of("Lần ghi (không sửa)", "Version (do not change)"), "lần ghi", "version"),
    GRADE(Words.of("Xếp loại", "Grade"), "xếp loại", "mức xếp loại", "kết quả xếp loại", "grade"),
    AGREEMENT(
            Words.of("Thỏa ước loại A", "Agreement of class A"),
            "thỏa ước loại a",
            "thỏa ước lao động tập thể loại a",
            "agreement of class a");

    static final List<GradeColumn> ALL = List.of(values());

    private final Words words;
    private final List<String> synonyms;

    GradeColumn(Words words, String... synonyms) {
        this.words = words;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public boolean required() {
        return this == CODE || this == GRADE;
    }
}
