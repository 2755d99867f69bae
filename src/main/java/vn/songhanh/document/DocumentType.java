package vn.songhanh.document;

/**
 * The kinds of official document the two bodies issue, with the type code that stands in the number.
 *
 * <p>Decisions (quyết định) and regulations (quy định) share the code {@code QĐ} and therefore one number series.
 * Source: HD 36-HD/VPTW (2018) and NĐ 30/2020/NĐ-CP, annex III.
 */
public enum DocumentType {
    REPORT("BC", "Báo cáo"),
    PLAN("KH", "Kế hoạch"),
    PROGRAMME("CTr", "Chương trình"),
    NOTICE("TB", "Thông báo"),
    SUBMISSION("TTr", "Tờ trình"),
    DECISION("QĐ", "Quyết định"),
    REGULATION("QĐ", "Quy định"),
    RESOLUTION("NQ", "Nghị quyết"),
    CONCLUSION("KL", "Kết luận"),
    GUIDANCE("HD", "Hướng dẫn"),
    MINUTES("BB", "Biên bản"),
    INVITATION("GM", "Giấy mời"),
    /** An official letter (công văn): its type name is not printed and its subject stands under the number. */
    LETTER("CV", "Công văn");

    private final String code;
    private final String title;

    DocumentType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The type code as it stands in the number, for example {@code BC}. */
    public String code() {
        return code;
    }

    /** The Vietnamese type name in ordinary letters, for example {@code Báo cáo}. */
    public String title() {
        return title;
    }
}
