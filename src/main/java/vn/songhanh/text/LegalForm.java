package vn.songhanh.text;

/**
 * The legal form of an enterprise (Law on Enterprises 59/2020, Law on Cooperatives 17/2023), as far as its name can tell it.
 * It says nothing about who owns the capital.
 */
public enum LegalForm {
    PRIVATE_ENTERPRISE(Words.of("Doanh nghiệp tư nhân", "Private enterprise")),
    ONE_MEMBER_LIMITED(Words.of("Công ty TNHH một thành viên", "One-member limited liability company")),
    MULTI_MEMBER_LIMITED(
            Words.of("Công ty TNHH hai thành viên trở lên", "Limited liability company of two or more members")),
    /** A name that says TNHH and no more may be of either kind. */
    LIMITED(Words.of("Công ty TNHH (chưa rõ số thành viên)", "Limited liability company (members not told)")),
    JOINT_STOCK(Words.of("Công ty cổ phần", "Joint-stock company")),
    PARTNERSHIP(Words.of("Công ty hợp danh", "Partnership")),
    COOPERATIVE(Words.of("Hợp tác xã", "Cooperative")),
    COOPERATIVE_UNION(Words.of("Liên hiệp hợp tác xã", "Union of cooperatives")),
    NON_PUBLIC_SERVICE_UNIT(Words.of("Đơn vị sự nghiệp ngoài công lập", "Non-public service unit")),
    HOUSEHOLD(Words.of("Hộ kinh doanh", "Household business")),
    BRANCH(Words.of("Chi nhánh", "Branch")),
    REPRESENTATIVE_OFFICE(Words.of("Văn phòng đại diện", "Representative office")),
    BUSINESS_LOCATION(Words.of("Địa điểm kinh doanh", "Business location"));

    private final Words words;

    LegalForm(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** False only where two forms cannot be those of one enterprise: TNHH may turn out to be of one member. */
    public boolean mayBe(LegalForm other) {
        return this == other || (isLimited() && other.isLimited() && (this == LIMITED || other == LIMITED));
    }

    private boolean isLimited() {
        return this == LIMITED || this == ONE_MEMBER_LIMITED || this == MULTI_MEMBER_LIMITED;
    }
}
