package vn.songhanh.ledger;

import vn.songhanh.text.Words;

/** What kind of thing happened. Together with its subject it is the natural key: the same fact cannot be entered twice. */
public enum FactKind {
    OPENING(Words.of("Số đầu kỳ", "Opening balance")),
    SURVEY(Words.of("Khảo sát doanh nghiệp", "Survey of an enterprise")),
    ACTIVITY(Words.of("Hoạt động tuyên truyền, vận động", "Outreach activity")),
    CONTACT(Words.of("Tiếp xúc, vận động", "Contact")),
    CONSENT(Words.of("Doanh nghiệp đồng thuận", "Consent of the enterprise")),
    REFUSAL(Words.of("Doanh nghiệp từ chối", "Refusal of the enterprise")),
    DEFERRAL(Words.of("Doanh nghiệp hoãn", "Deferral of the enterprise")),
    MOBILISATION_BOARD(Words.of("Lập ban vận động", "Mobilisation board")),
    UNION_FOUNDED(Words.of("Thành lập CĐCS", "Grassroots union founded")),
    PROFESSIONAL_UNION_FOUNDED(Words.of("Thành lập nghiệp đoàn cơ sở", "Professional union founded")),
    PARTY_CELL_FOUNDED(Words.of("Thành lập chi bộ cơ sở", "Grassroots Party cell founded")),
    PARTY_COMMITTEE_FOUNDED(Words.of("Thành lập đảng bộ cơ sở", "Grassroots Party committee founded")),
    SUBORDINATE_CELL_FOUNDED(Words.of("Thành lập chi bộ trực thuộc", "Subordinate cell founded")),
    UNION_MEMBERS(Words.of("Biến động đoàn viên", "Movement of union members")),
    UNION_ENDED(Words.of("CĐCS kết thúc hoạt động", "Grassroots union ended")),
    PARTY_ENDED(Words.of("Tổ chức đảng kết thúc hoạt động", "Party organisation ended")),
    PARTY_TRANSFERRED(Words.of("Tổ chức đảng được chuyển giao", "Party organisation transferred")),
    ORGANISATION_DIVIDED(Words.of("Tổ chức được chia tách", "Organisation divided")),
    ORGANISATION_RECLASSIFIED(Words.of("Tổ chức đảng chuyển loại hình", "Party organisation of another kind")),
    ORGANISATION_JOINED(Words.of("Vào tổ chức ghép", "Joined a combined organisation")),
    ORGANISATION_LEFT(Words.of("Rời tổ chức ghép", "Left a combined organisation")),
    ORGANISATION_RATED(Words.of("Xếp loại tổ chức", "Organisation classified")),
    PARTY_MEMBERS(Words.of("Đảng viên chính thức chuyển đến, chuyển đi", "Official members who came and went")),
    PARTY_CONSOLIDATED(Words.of("Tổ chức đảng được củng cố, nâng cấp", "Party organisation consolidated or upgraded")),
    MEMBER_INTRODUCED(Words.of("Giới thiệu đoàn viên ưu tú", "Union member introduced to the Party")),
    POOL_ENTERED(Words.of("Vào nguồn phát triển đảng viên", "Entered the pool")),
    POOL_LEFT(Words.of("Ra khỏi nguồn phát triển đảng viên", "Left the pool")),
    CLASS_REGISTERED(Words.of("Cử học lớp nhận thức về Đảng", "Sent to the awareness class")),
    CLASS_CERTIFIED(Words.of("Cấp giấy chứng nhận lớp nhận thức", "Certificate of the awareness class")),
    DOSSIER_OPENED(Words.of("Mở hồ sơ xét kết nạp", "Admission dossier opened")),
    MEMBER_ADMITTED(Words.of("Kết nạp đảng viên", "Party member admitted")),
    INTRODUCED_ADMITTED(Words.of("Người được giới thiệu đã kết nạp", "Introduced person admitted")),
    MEMBER_OFFICIAL(Words.of("Công nhận đảng viên chính thức", "Recognised as official member")),
    PROBATION_ENDED(Words.of("Kết thúc dự bị, không công nhận", "Probation ended without recognition")),
    CANDIDATE_MOVED(Words.of("Chuyển sang doanh nghiệp khác", "Moved to another enterprise")),
    CANDIDATE_TIME(Words.of("Đến hạn theo thời gian", "A time limit reached")),
    STOCKTAKE(Words.of("Kiểm kê sổ đăng ký", "Stocktake of the register")),
    ADJUSTMENT(Words.of("Điều chỉnh", "Adjustment"));

    private final Words words;

    FactKind(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** Told in lists with its reason: what ended or was transferred, whose titles begin with the kind of event (3.09, 3.10). */
    boolean withReason() {
        return this == PARTY_ENDED || this == PARTY_TRANSFERRED || this == UNION_ENDED;
    }
}
