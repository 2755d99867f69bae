package vn.songhanh.founding;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Where a case stands (domain §4.2). A survey is judged at once by the rules of its day: that gives ELIGIBLE or NOT_YET. */
public enum CaseState implements Option {
    LISTED(Words.of("Trong danh sách", "Listed")),
    NOT_YET(Words.of("Chưa đủ điều kiện", "Not yet eligible")),
    ELIGIBLE(Words.of("Đủ điều kiện", "Eligible")),
    CONTACTED(Words.of("Đã tiếp xúc", "Contacted")),
    REFUSED(Words.of("Từ chối", "Refused")),
    DEFERRED(Words.of("Hoãn", "Deferred")),
    CONSENT(Words.of("Đồng thuận", "Consent")),
    DOSSIER(Words.of("Lập hồ sơ", "Dossier")),
    DECIDED(Words.of("Đã quyết định", "Decided")),
    ANNOUNCED(Words.of("Đã công bố", "Announced")),
    FOLLOW_UP(Words.of("Theo dõi sau thành lập", "Follow-up")),
    CLOSED(Words.of("Đã đóng", "Closed"));

    private final Words words;

    CaseState(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }

    /** True while something is still to be done before an organisation exists. */
    public boolean open() {
        return !founded() && this != CLOSED;
    }

    /** True once the organisation exists. */
    public boolean founded() {
        return this == DECIDED || this == ANNOUNCED || this == FOLLOW_UP;
    }
}
