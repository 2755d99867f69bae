package vn.songhanh.document.internal;

/** The parts of an official document that look different; each is a named style for those who go on editing. */
enum Part {
    STATE_NAME("StateName", "Quốc hiệu / State or Party name"),
    MOTTO("Motto", "Tiêu ngữ / Motto"),
    SUPERIOR("SuperiorBody", "Cơ quan cấp trên / Superior body"),
    ISSUER("IssuingBody", "Cơ quan ban hành / Issuing body"),
    UNDER_ISSUER("UnderIssuingBody", "Dấu sao / Star"),
    NUMBER("NumberAndSymbol", "Số, ký hiệu / Number and symbol"),
    DRAFT("Draft", "Dự thảo / Draft"),
    LETTER_SUBJECT("LetterSubject", "Trích yếu công văn / Letter subject"),
    DATELINE("PlaceAndDate", "Địa danh, ngày tháng / Place and date"),
    TYPE_NAME("TypeName", "Tên loại / Type name"),
    SUBJECT("Subject", "Trích yếu / Subject"),
    UNDER_SUBJECT("UnderSubject", "Gạch dưới trích yếu / Hyphens"),
    RULE("DrawnLine", "Đường kẻ / Drawn line"),
    GAP("Gap", "Khoảng cách / Gap"),
    BASES("Bases", "Căn cứ / Bases"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    BODY("BodyText", "Body Text"),
    BULLET("ListBullet", "List Bullet"),
    TABLE_TITLE("TableTitle", "Tên bảng / Table title"),
    TABLE_HEAD("TableHead", "Đầu bảng / Table head"),
    TABLE_TEXT("TableText", "Ô chữ / Table text"),
    TABLE_CENTRED("TableCentred", "Ô giữa / Table centred"),
    TABLE_NUMBER("TableNumber", "Ô số / Table number"),
    TABLE_GROUP("TableGroup", "Dòng nhóm / Table group"),
    FIGURE("Figure", "Hình / Figure"),
    CAPTION("Caption", "caption"),
    CAPACITY("SigningCapacity", "Thẩm quyền ký / Signing capacity"),
    POST("SignerPost", "Chức vụ / Post"),
    SIGNER("SignerName", "Họ tên người ký / Signer"),
    RECIPIENTS_LABEL("RecipientsLabel", "Nơi nhận / Recipients"),
    RECIPIENT("Recipient", "Dòng nơi nhận / Recipient"),
    ANNEX_LABEL("AnnexLabel", "Phụ lục / Annex"),
    ANNEX_TITLE("AnnexTitle", "Tên phụ lục / Annex title"),
    ANNEX_REFERENCE("AnnexReference", "Kèm theo / Annex reference"),
    PAGE_NUMBER("PageNumber", "Số trang / Page number");

    private final String id;
    private final String title;

    Part(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Style id in DOCX and class in the markup of the PDF. */
    String id() {
        return id;
    }

    /** Style name as a word processor lists it. Word knows its own styles by their English names only. */
    String title() {
        return title;
    }

    static Part heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    /** Level in the outline (bookmarks, navigation), from 1; 0 when the part is not in it. */
    int outlineLevel() {
        return switch (this) {
            case HEADING_1, ANNEX_LABEL -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }
}
