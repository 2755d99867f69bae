package vn.songhanh.founding;

import vn.songhanh.text.Words;

/** Why a case ends without an organisation of its own. */
public enum Closing {
    ENTERPRISE_ENDED(Words.of("Doanh nghiệp ngừng hoạt động, giải thể", "The enterprise has stopped or was dissolved")),
    ORGANISED_OTHERWISE(Words.of("Doanh nghiệp đã có tổ chức", "The enterprise has an organisation already")),
    NO_LONGER_ELIGIBLE(Words.of("Không còn đủ điều kiện", "No longer eligible")),
    MOVED_AWAY(Words.of("Doanh nghiệp chuyển khỏi địa bàn", "The enterprise has moved away")),
    BY_MISTAKE(Words.of("Mở nhầm, trùng", "Opened by mistake or twice")),
    OTHER(Words.of("Lý do khác", "Another reason"));

    private final Words words;

    Closing(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
