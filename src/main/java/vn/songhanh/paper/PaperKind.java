package vn.songhanh.paper;

import vn.songhanh.document.DocumentType;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** The papers that are drawn up here, beside the report of a review. */
public enum PaperKind implements Option {
    YEARLY_PLAN(
            DocumentType.PLAN,
            Words.of("Kế hoạch năm", "Yearly plan"),
            Words.of(
                    "Chỉ tiêu của bản kế hoạch đang dùng, phụ lục giao chỉ tiêu từng đơn vị.",
                    "The targets of the plan in force, an annex with those of each unit.")),
    REMINDER(
            DocumentType.LETTER,
            Words.of("Công văn đôn đốc", "Reminder letter"),
            Words.of(
                    "Việc còn tồn, hạn làm, tiến độ chỉ tiêu đến hôm nay.",
                    "What is owed, by when, and how far the targets are today.")),
    CONCLUSIONS(
            DocumentType.NOTICE,
            Words.of("Thông báo kết luận", "Notice of conclusions"),
            Words.of("Kết luận cuộc họp: ai làm gì, hạn nào.", "What a meeting concluded: who does what, by when.")),
    MINUTES(
            DocumentType.MINUTES,
            Words.of("Biên bản hội nghị", "Minutes of a meeting"),
            Words.of("Thời gian, thành phần, nội dung, kết luận.", "When, who, what was said and concluded.")),
    INTRODUCTION(
            DocumentType.LETTER,
            Words.of("Giới thiệu đoàn viên ưu tú", "Introduction of outstanding members"),
            Words.of(
                    "Danh sách theo doanh nghiệp, chỉ có số lượng và số nghị quyết, lấy từ sổ cái.",
                    "A list by enterprise with numbers and resolutions only, read from the ledger.")),
    REQUEST(
            DocumentType.SUBMISSION,
            Words.of("Tờ trình thành lập tổ chức", "Request to found an organisation"),
            Words.of(
                    "Mở từ hồ sơ vận động: doanh nghiệp, số thành viên, danh mục hồ sơ.",
                    "Opened from a case: the enterprise, its members, the dossier.")),
    INVITATION(
            DocumentType.INVITATION,
            Words.of("Giấy mời", "Invitation"),
            Words.of("Mời họp, dự lễ công bố.", "To a meeting or an announcement."));

    private final DocumentType type;
    private final Words words;
    private final Words purpose;

    PaperKind(DocumentType type, Words words, Words purpose) {
        this.type = type;
        this.words = words;
        this.purpose = purpose;
    }

    public DocumentType type() {
        return type;
    }

    @Override
    public Words words() {
        return words;
    }

    /** What it is for, in one sentence. */
    public Words purpose() {
        return purpose;
    }
}
