package vn.songhanh.candidate.internal;

import vn.songhanh.text.Words;

/** For what somebody looked at a person. */
public enum LookPurpose {
    PAGE(Words.of("Mở trang của người này", "Opened the page")),
    LIST(Words.of("Thấy tên trong danh sách", "Saw the name in a list")),
    SEARCH(Words.of("Thấy tên khi tìm kiếm", "Saw the name in a search")),
    SHEET(Words.of("In phiếu dữ liệu", "Printed the sheet")),
    EXPORT(Words.of("Kết xuất dữ liệu", "Exported the data")),
    MATCH(Words.of("Đối chiếu trùng với một người mới ghi tên", "Compared with somebody newly registered")),
    COMPARE(Words.of(
            "Đối chiếu người được giới thiệu với người trong nguồn",
            "Compared the introduced person with one of the pool")),
    STEP(Words.of("Ghi một việc", "Recorded something"));

    private final Words words;

    LookPurpose(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
