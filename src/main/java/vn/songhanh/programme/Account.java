package vn.songhanh.programme;

import vn.songhanh.text.Words;

/**
 * What the ledger counts. Postings move accounts by whole quantities; an indicator is read from one or more of them.
 * Names speak of the thing that happened once.
 */
public enum Account {
    ACTIVITY_HELD("Hoạt động đã tổ chức", "Activity held"),
    ATTENDANCE("Lượt người dự", "Attendance"),
    ENTERPRISE_REACHED("Doanh nghiệp được tiếp cận", "Enterprise reached"),
    OWNER_MEETING("Gặp chủ doanh nghiệp", "Meeting with the owner"),
    ENTERPRISE_CONSENTED("Doanh nghiệp đồng thuận", "Enterprise consents"),
    MATERIAL_HANDED_OUT("Tài liệu đã phát", "Material handed out"),
    NEWS_ITEM("Tin, bài", "News item"),
    TRAINING_CLASS("Lớp tập huấn", "Training class"),
    TRAINING_ATTENDANCE("Lượt người được tập huấn", "Attendance of training"),
    CONTEST("Cuộc thi", "Contest"),
    MEMBER_INTRODUCED("Đoàn viên được giới thiệu", "Union member introduced"),
    INTRODUCED_ADMITTED("Người được giới thiệu đã được kết nạp", "Introduced member admitted"),
    POOL("Nguồn kết nạp đảng", "Pool of candidates"),
    CLASS_REGISTERED("Đăng ký lớp nhận thức về Đảng", "Registered for the Party-awareness class"),
    CLASS_CERTIFIED("Được cấp giấy chứng nhận nhận thức về Đảng", "Certificate of the Party-awareness class"),
    CERTIFICATE_ENDING("Giấy chứng nhận sắp hết hạn", "Certificate about to end"),
    DOSSIER_OPEN("Hồ sơ kết nạp đang làm", "Dossier in work"),
    DOSSIER_OVERDUE("Hồ sơ kết nạp quá 12 tháng", "Dossier older than 12 months"),
    MEMBER_ADMITTED("Đảng viên được kết nạp", "Party member admitted"),
    MEMBER_ADMITTED_UNION("– trong đó là đoàn viên công đoàn", "– of them union members"),
    MEMBER_ADMITTED_WORKER("– trong đó là công nhân lao động", "– of them workers"),
    MEMBER_ADMITTED_WOMAN("– trong đó là nữ", "– of them women"),
    MEMBER_ADMITTED_YOUNG("– trong đó không quá 30 tuổi", "– of them 30 or younger"),
    MEMBER_ADMITTED_OWNER("– trong đó là chủ doanh nghiệp", "– of them owners"),
    MEMBER_OFFICIAL("Đảng viên được công nhận chính thức", "Party member recognised as official"),
    PROBATION_OVERDUE("Đảng viên dự bị quá hạn xét chính thức", "Probation overdue for review"),
    MEMBER_MOVED_IN("Đảng viên chuyển đến", "Party member moved in"),
    MEMBER_MOVED_OUT("Đảng viên chuyển đi", "Party member moved out"),
    UNION_MEMBER_JOINED("Đoàn viên phát triển mới", "New union members"),
    UNION_MEMBER_LEFT("Đoàn viên ra khỏi tổ chức", "Union members who left"),
    UNION_MEMBER_MOVED_IN("Đoàn viên chuyển đến", "Union members moved in"),
    UNION_MEMBER_MOVED_OUT("Đoàn viên chuyển đi", "Union members moved out"),
    UNION_MEMBER("Đoàn viên hiện có", "Union members"),
    ENTERPRISE_SURVEYED("Doanh nghiệp được khảo sát", "Enterprise surveyed"),
    MOBILISATION_BOARD("Ban vận động được thành lập", "Mobilisation board set up"),
    PARTY_CELL_FOUNDED("Chi bộ cơ sở thành lập", "Party cell founded"),
    PARTY_COMMITTEE_FOUNDED("Đảng bộ cơ sở thành lập", "Party committee founded"),
    SUBORDINATE_CELL_FOUNDED("Chi bộ trực thuộc thành lập", "Subordinate cell founded"),
    UNION_FOUNDED("CĐCS thành lập", "Union founded"),
    PROFESSIONAL_UNION_FOUNDED("Nghiệp đoàn thành lập", "Professional union founded"),
    PARTY_CONSOLIDATED("Tổ chức đảng được củng cố, nâng cấp", "Party organisation consolidated or upgraded"),
    PARTY_ENDED("Tổ chức đảng kết thúc hoạt động", "Party organisation ended"),
    PARTY_TRANSFERRED("Tổ chức đảng được chuyển giao", "Party organisation transferred"),
    UNION_ENDED("CĐCS kết thúc hoạt động", "Union ended"),
    PARTY_ORGANISATION("Tổ chức đảng hiện có", "Party organisations"),
    UNION_ORGANISATION("CĐCS hiện có", "Unions"),
    PARTY_RATED("Tổ chức đảng được xếp loại", "Party organisation rated"),
    PARTY_RATED_GOOD("Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên", "Party organisation rated good or better"),
    UNION_RATED("CĐCS được xếp loại", "Union rated"),
    UNION_RATED_GOOD("CĐCS hoàn thành tốt nhiệm vụ trở lên", "Union rated good or better"),
    COLLECTIVE_AGREEMENT("Thỏa ước lao động tập thể loại A", "Collective agreement of class A"),
    ENTERPRISE_REFUSED("Doanh nghiệp từ chối", "Enterprise refuses"),
    ENTERPRISE_DEFERRED("Doanh nghiệp hoãn", "Enterprise defers");

    private final Words words;

    Account(String vi, String en) {
        this.words = Words.of(vi, en);
    }

    /** What one of it is called. */
    public Words words() {
        return words;
    }

    /** Whether steps of founding cases move it; the others wait for the parts of the system that will. */
    public boolean movedByCases() {
        return switch (this) {
            case ENTERPRISE_REACHED,
                    OWNER_MEETING,
                    ENTERPRISE_CONSENTED,
                    ENTERPRISE_SURVEYED,
                    ENTERPRISE_REFUSED,
                    ENTERPRISE_DEFERRED,
                    MOBILISATION_BOARD,
                    UNION_FOUNDED,
                    PROFESSIONAL_UNION_FOUNDED,
                    PARTY_CELL_FOUNDED,
                    PARTY_COMMITTEE_FOUNDED,
                    SUBORDINATE_CELL_FOUNDED,
                    UNION_MEMBER_JOINED,
                    UNION_MEMBER,
                    UNION_ORGANISATION,
                    PARTY_ORGANISATION -> true;
            default -> false;
        };
    }

    /** Whether activities of outreach move it. */
    public boolean movedByActivities() {
        return switch (this) {
            case ACTIVITY_HELD,
                    ATTENDANCE,
                    ENTERPRISE_REACHED,
                    OWNER_MEETING,
                    ENTERPRISE_CONSENTED,
                    MATERIAL_HANDED_OUT,
                    NEWS_ITEM,
                    TRAINING_CLASS,
                    TRAINING_ATTENDANCE,
                    CONTEST,
                    ENTERPRISE_REFUSED,
                    ENTERPRISE_DEFERRED -> true;
            default -> false;
        };
    }

    /** Whether articles that are published on the portal move it. */
    public boolean movedByPortal() {
        return this == NEWS_ITEM;
    }

    /** Whether the members' books of the unions move it, month by month. */
    public boolean movedByMembersBooks() {
        return switch (this) {
            case UNION_MEMBER_JOINED, UNION_MEMBER_LEFT, UNION_MEMBER_MOVED_IN, UNION_MEMBER_MOVED_OUT, UNION_MEMBER ->
                true;
            default -> false;
        };
    }

    /** Whether the yearly classification of organisations moves it. */
    public boolean movedByClassification() {
        return switch (this) {
            case PARTY_RATED, PARTY_RATED_GOOD, UNION_RATED, UNION_RATED_GOOD, COLLECTIVE_AGREEMENT -> true;
            default -> false;
        };
    }

    /** Whether reorganisations of the trees move it. */
    public boolean movedByReorganisations() {
        return this == PARTY_CONSOLIDATED || this == PARTY_ENDED || this == PARTY_TRANSFERRED || this == UNION_ENDED;
    }

    /** Whether the steps of candidates move it. */
    public boolean movedByCandidates() {
        return switch (this) {
            case MEMBER_INTRODUCED,
                    INTRODUCED_ADMITTED,
                    POOL,
                    CLASS_REGISTERED,
                    CLASS_CERTIFIED,
                    CERTIFICATE_ENDING,
                    DOSSIER_OPEN,
                    DOSSIER_OVERDUE,
                    MEMBER_ADMITTED,
                    MEMBER_ADMITTED_UNION,
                    MEMBER_ADMITTED_WORKER,
                    MEMBER_ADMITTED_WOMAN,
                    MEMBER_ADMITTED_YOUNG,
                    MEMBER_ADMITTED_OWNER,
                    MEMBER_OFFICIAL,
                    PROBATION_OVERDUE,
                    MEMBER_MOVED_IN,
                    MEMBER_MOVED_OUT -> true;
            default -> false;
        };
    }
}
