package vn.songhanh.enterprise.internal;

import vn.songhanh.text.Words;

/** What can be wrong with a row of a list, under a name that stays the same for programs (docs/import.md). */
public enum FaultCode {
    NAME_MISSING(Effect.REFUSES, Words.of("Chưa có tên doanh nghiệp", "The enterprise has no name")),
    CODE_MISSING(Effect.REFUSES, Words.of("Chưa có mã số doanh nghiệp", "There is no enterprise code")),
    CODE_ROUNDED(
            Effect.REFUSES,
            Words.of(
                    "Mã số đã bị bảng tính rút gọn ({0}), phải nhập lại",
                    "A spreadsheet has rounded the code ({0}); it must be typed again")),
    CODE_NOT_DIGITS(
            Effect.REFUSES,
            Words.of("Mã số “{0}” có ký tự không phải chữ số", "The code “{0}” has signs that are no digits")),
    CODE_WRONG_LENGTH(
            Effect.REFUSES,
            Words.of(
                    "Mã số “{0}” không đủ 10 chữ số, 13 chữ số (đơn vị phụ thuộc) hoặc 12 chữ số (hộ kinh doanh)",
                    "The code “{0}” has neither 10 digits, 13 (dependent unit) nor 12 (household)")),
    CODE_SUFFIX_ZERO(
            Effect.REFUSES,
            Words.of(
                    "Đuôi đơn vị phụ thuộc của mã “{0}” phải từ 001 đến 999",
                    "The suffix of the dependent unit in “{0}” must be 001 to 999")),
    CODE_CHECK_DIGIT_IMPOSSIBLE(
            Effect.REFUSES,
            Words.of(
                    "Chín chữ số đầu của mã {0} không thể có chữ số kiểm tra; nếu giấy đăng ký ghi đúng vậy, thêm bằng"
                            + " biểu mẫu và xác nhận",
                    "The first nine digits of {0} cannot have a check digit; if the certificate says so, add it by the"
                            + " form and confirm")),
    CODE_TWICE(Effect.REFUSES, Words.of("Mã số {0} đã có ở {1}", "The code {0} stands already at {1}")),
    NUMBER_INVALID(Effect.REFUSES, Words.of("“{0}” không phải là số người", "“{0}” is not a number of people")),
    DATE_INVALID(Effect.REFUSES, Words.of("“{0}” không phải là ngày", "“{0}” is not a date")),
    DATE_FUTURE(
            Effect.REFUSES,
            Words.of("Ngày {0} ở sau ngày của số liệu", "The day {0} is later than the day of the list")),
    NOT_YOURS(
            Effect.REFUSES,
            Words.of(
                    "Doanh nghiệp do {0} quản lý, ngoài phạm vi đơn vị mình",
                    "The enterprise is managed by {0}, outside your unit")),

    DOUBTFUL_OTHER_NAME(
            Effect.DOUBTS,
            Words.of(
                    "Mã số {0} trong sổ là của {1}, tên khác hẳn",
                    "The code {0} belongs to {1} in the register, quite another name")),
    DOUBTFUL_SAME_NAME(
            Effect.DOUBTS,
            Words.of("Sổ đã có {0}, mã số {1}, cùng tên", "The register has {0}, code {1}, of the same name")),
    DOUBTFUL_TWICE(
            Effect.DOUBTS,
            Words.of("Giống {0} về tên và địa chỉ, mã số khác", "Like {0} in name and address, with another code")),

    CODE_CHECK_DIGIT(
            Effect.TELLS, Words.of("Chữ số kiểm tra của mã {0} không khớp", "The check digit of {0} does not fit")),
    CODE_PROVINCE(
            Effect.TELLS,
            Words.of(
                    "Số định danh {0} không bắt đầu bằng mã tỉnh",
                    "The personal number {0} does not begin with a province")),
    CODE_LEADING_ZERO(Effect.TELLS, Words.of("Đã thêm lại số 0 ở đầu: {0}", "The lost leading zero was put back: {0}")),
    CODE_LETTER(
            Effect.TELLS,
            Words.of("Chữ O, I hoặc L được đọc là số: {0}", "A letter O, I or L was read as a digit: {0}")),
    FORM_UNKNOWN(
            Effect.TELLS,
            Words.of("Không hiểu loại hình “{0}”, để theo tên", "The legal form “{0}” is not known; the name decides")),
    SECTOR_UNKNOWN(Effect.TELLS, Words.of("Không hiểu khu vực “{0}”", "The sector “{0}” is not known")),
    STATUS_UNKNOWN(Effect.TELLS, Words.of("Không hiểu tình trạng “{0}”", "The status “{0}” is not known")),
    INDUSTRY_UNKNOWN(
            Effect.TELLS, Words.of("Không có mã ngành “{0}” trong VSIC {1}", "There is no industry “{0}” in VSIC {1}")),
    WARD_UNKNOWN(
            Effect.TELLS,
            Words.of(
                    "Không tìm thấy “{0}” trong danh mục địa bàn; chưa ghi phường, xã",
                    "“{0}” is not among the places; no ward was set")),
    WARD_AMBIGUOUS(
            Effect.TELLS,
            Words.of(
                    "Có nhiều nơi tên “{0}”; cần ghi rõ quận, huyện",
                    "Several places are called “{0}”; the district is needed")),
    UNIT_UNKNOWN(
            Effect.TELLS,
            Words.of(
                    "Không có đơn vị nào tên “{0}” trong phạm vi của người nhập; lấy đơn vị chọn chung cho cả danh sách",
                    "No unit within reach is called “{0}”; the unit chosen for the whole list is taken")),
    NUMBER_APPROXIMATE(Effect.TELLS, Words.of("“{0}” là số ước chừng, lấy {1}", "“{0}” is approximate; {1} was taken")),
    NUMBER_NOT_TOLD(Effect.TELLS, Words.of("“{0}” không cho biết số, để trống", "“{0}” tells no number; left empty")),
    COUNTS_DO_NOT_FIT(
            Effect.TELLS,
            Words.of(
                    "Số đoàn viên hoặc đảng viên nhiều hơn số lao động",
                    "There are more union or Party members than workers")),
    DATE_PARTIAL(
            Effect.TELLS,
            Words.of("“{0}” chỉ có tháng hoặc năm, lấy ngày {1}", "“{0}” has only a month or year; {1} was taken")),
    REMARK_ON_STATUS(
            Effect.TELLS,
            Words.of(
                    "Ghi chú “{0}” có thể nói về tình trạng; cần kiểm tra",
                    "The remark “{0}” may be about its status; please check"));

    /** What becomes of the row. */
    enum Effect {
        /** It is not taken. */
        REFUSES,
        /** People decide. */
        DOUBTS,
        /** It is taken, and somebody should know. */
        TELLS
    }

    private final Effect effect;
    private final Words words;

    FaultCode(Effect effect, Words words) {
        this.effect = effect;
        this.words = words;
    }

    Effect effect() {
        return effect;
    }

    /** With places for what was found. */
    Words words() {
        return words;
    }
}
