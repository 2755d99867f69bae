package vn.songhanh.candidate.internal;

import vn.songhanh.text.Words;

/** The papers that a dossier holds before the cell resolves. Only whether each is there and where it lies is kept. */
public enum DossierPaper {
    CLASS_CERTIFICATE(true, Words.of("Giấy chứng nhận lớp nhận thức về Đảng", "Certificate of the awareness class")),
    APPLICATION(true, Words.of("Đơn xin vào Đảng (1-KNĐ)", "Application (1-KNĐ)")),
    HISTORY(true, Words.of("Lý lịch của người xin vào Đảng (2-KNĐ)", "Personal history (2-KNĐ)")),
    MEMBER_INTRODUCTION(
            true, Words.of("Giấy giới thiệu của đảng viên chính thức (3-KNĐ)", "Introduction by a member (3-KNĐ)")),
    ORGANISATION_RESOLUTION(
            false,
            Words.of(
                    "Nghị quyết của Đoàn Thanh niên hoặc công đoàn cơ sở (4-KNĐ, 4A-KNĐ)",
                    "Resolution of the Youth Union or the grassroots union (4-KNĐ, 4A-KNĐ)")),
    OPINIONS(true, Words.of("Tổng hợp ý kiến nhận xét (5-KNĐ)", "Summary of opinions (5-KNĐ)"));

    private final boolean required;
    private final Words words;

    DossierPaper(boolean required, Words words) {
        this.required = required;
        this.words = words;
    }

    public boolean required() {
        return required;
    }

    public Words words() {
        return words;
    }
}
