package vn.songhanh.enterprise;

import java.util.Arrays;
import java.util.Optional;
import vn.songhanh.text.Words;

/** Whether an enterprise lives, as the tax administration says it (circular 90/2026/TT-BTC, annex I). */
public enum TaxStatus {
    ACTIVE("00", Words.of("Đang hoạt động", "Active")),
    CEASED("01", Words.of("Ngừng hoạt động, đã đóng mã số thuế", "Ceased, tax code closed")),
    MOVING("02", Words.of("Chuyển cơ quan thuế quản lý", "Moving to another tax office")),
    CEASED_NOT_CLOSED("03", Words.of("Ngừng hoạt động, chưa đóng mã số thuế", "Ceased, tax code not yet closed")),
    VOID("04", Words.of("Mã số thuế vô hiệu", "Tax code void")),
    SUSPENDED("05", Words.of("Tạm ngừng kinh doanh", "Temporarily suspended")),
    NOT_AT_ADDRESS("06", Words.of("Không hoạt động tại địa chỉ đăng ký", "Not at its registered address")),
    BANKRUPTCY("07", Words.of("Đã mở thủ tục phá sản", "Bankruptcy opened")),
    AWAITING_VERIFICATION("09", Words.of("Chờ xác minh", "Awaiting verification")),
    AWAITING_PERSONAL_ID("10", Words.of("Chờ cập nhật số định danh cá nhân", "Awaiting the personal number"));

    private final String code;
    private final Words words;

    TaxStatus(String code, Words words) {
        this.code = code;
        this.words = words;
    }

    /** The two digits of the annex. */
    public String code() {
        return code;
    }

    public Words words() {
        return words;
    }

    public static Optional<TaxStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}
