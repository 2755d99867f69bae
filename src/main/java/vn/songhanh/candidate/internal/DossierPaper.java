package vn.songhanh.candidate.internal;

import vn.songhanh.text.Words;

/**
 * The papers that a dossier holds: that of an admission before the cell resolves, that of a recognition with the resolutions and the
 * decision. Only whether each is there and where it lies is kept.
 */
public enum DossierPaper {
    CLASS_CERTIFICATE(
            Dossier.ADMISSION,
            true,
            Words.of("Giấy chứng nhận lớp nhận thức về Đảng", "Certificate of the awareness class")),
    APPLICATION(Dossier.ADMISSION, true, Words.of("Đơn xin vào Đảng (1-KNĐ)", "Application (1-KNĐ)")),
    HISTORY(Dossier.ADMISSION, true, Words.of("Lý lịch của người xin vào Đảng (2-KNĐ)", "Personal history (2-KNĐ)")),
    MEMBER_INTRODUCTION(
            Dossier.ADMISSION,
            true,
            Words.of("Giấy giới thiệu của đảng viên chính thức (3-KNĐ)", "Introduction by a member (3-KNĐ)")),
    ORGANISATION_RESOLUTION(
            Dossier.ADMISSION,
            false,
            Words.of(
                    "Nghị quyết của Đoàn Thanh niên hoặc công đoàn cơ sở (4-KNĐ, 4A-KNĐ)",
                    "Resolution of the Youth Union or the grassroots union (4-KNĐ, 4A-KNĐ)")),
    OPINIONS(Dossier.ADMISSION, true, Words.of("Tổng hợp ý kiến nhận xét (5-KNĐ)", "Summary of opinions (5-KNĐ)")),
    NEW_MEMBER_CLASS(
            Dossier.RECOGNITION,
            true,
            Words.of("Giấy chứng nhận lớp bồi dưỡng đảng viên mới", "Certificate of the class for new members")),
    SELF_REVIEW(
            Dossier.RECOGNITION,
            true,
            Words.of("Bản tự kiểm điểm của đảng viên dự bị (10-KNĐ)", "Self-review of the member (10-KNĐ)")),
    GUIDE_REMARK(
            Dossier.RECOGNITION,
            true,
            Words.of(
                    "Nhận xét của đảng viên được phân công giúp đỡ (11-KNĐ)",
                    "Remark of the member assigned to help (11-KNĐ)")),
    REMARKS(
            Dossier.RECOGNITION,
            true,
            Words.of(
                    "Nhận xét của đoàn thể nơi làm việc và cấp ủy nơi cư trú (12-KNĐ)",
                    "Remarks of the mass organisations at work and of the cell of residence (12-KNĐ)")),
    CELL_RESOLUTION(
            Dossier.RECOGNITION, true, Words.of("Nghị quyết của chi bộ (13-KNĐ)", "Resolution of the cell (13-KNĐ)")),
    COMMITTEE_RESOLUTION(
            Dossier.RECOGNITION,
            false,
            Words.of(
                    "Nghị quyết của đảng ủy cơ sở, nơi có đảng ủy (15-KNĐ)",
                    "Resolution of the grassroots committee, where there is one (15-KNĐ)")),
    DECISION(Dossier.RECOGNITION, true, Words.of("Quyết định công nhận (16-KNĐ)", "Decision of recognition (16-KNĐ)"));

    private final Dossier dossier;
    private final boolean required;
    private final Words words;

    DossierPaper(Dossier dossier, boolean required, Words words) {
        this.dossier = dossier;
        this.required = required;
        this.words = words;
    }

    public Dossier dossier() {
        return dossier;
    }

    public boolean required() {
        return required;
    }

    public Words words() {
        return words;
    }
}
