package vn.songhanh.sheet;

import vn.songhanh.text.Words;

/** Why a file cannot be read as a workbook, and what to do about it. */
public enum Refusal {
    EMPTY_FILE(Words.of(
            "Tệp rỗng (0 byte); hãy chọn lại tệp, hoặc xin nơi gửi gửi lại",
            "The file is empty (0 bytes); choose another one, or ask for it to be sent again")),
    NOT_A_WORKBOOK(Words.of(
            "Tệp không phải là bảng tính; hãy chọn tệp .xlsx, .xls hoặc .csv",
            "The file is not a workbook; choose an .xlsx, .xls or .csv file")),
    OTHER_FORMAT(Words.of(
            "Bảng tính ở định dạng chưa đọc được; hãy mở ra và lưu lại thành .xlsx",
            "The workbook has a format that is not read here; open it and save it as .xlsx")),
    ENCRYPTED(Words.of(
            "Tệp đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại",
            "The file is protected by a password; remove the password and upload it again")),
    TOO_LARGE(Words.of(
            "Tệp lớn quá {0} MB; hãy chia thành nhiều tệp",
            "The file is larger than {0} MB; divide it into several files")),
    ZIP_BOMB(Words.of(
            "Tệp nén quá mức bình thường nên không được mở; nếu đúng là bảng tính, hãy mở ra và lưu lại thành .xlsx",
            "The file is compressed beyond what is normal and was not opened; if it is a workbook, open it and save it"
                    + " as .xlsx")),
    TOO_MANY_ROWS(Words.of(
            "Tệp có hơn {0} dòng; hãy chia thành nhiều tệp",
            "The file has more than {0} rows; divide it into several files")),
    TOO_MANY_COLUMNS(Words.of(
            "Có trang tính rộng hơn {0} cột; hãy xóa các cột thừa",
            "A sheet is wider than {0} columns; remove those that are not needed")),
    NO_CONTENT(
            Words.of("Không có ô nào có nội dung; hãy chọn lại tệp", "No cell has any content; choose another file")),
    BROKEN(Words.of(
            "Tệp bị hỏng; hãy mở bằng phần mềm bảng tính và lưu lại",
            "The file is damaged; open it in a spreadsheet program and save it again"));

    private final Words words;

    Refusal(Words words) {
        this.words = words;
    }

    /** With places for the limit that was passed, where there is one. */
    public Words words() {
        return words;
    }
}
