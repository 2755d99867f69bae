package vn.songhanh.founding;

import java.util.EnumSet;
import java.util.Set;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Why a case ends without an organisation of its own. */
public enum Closing implements Option {
    ENTERPRISE_ENDED(Words.of("Doanh nghiệp ngừng hoạt động, giải thể", "The enterprise has stopped or was dissolved")),
    ORGANISED_OTHERWISE(Words.of("Đã có tổ chức", "There is an organisation already")),
    NO_LONGER_ELIGIBLE(Words.of("Không còn đủ điều kiện", "No longer eligible")),
    MOVED_AWAY(Words.of("Đã chuyển khỏi địa bàn", "Moved away")),
    BY_MISTAKE(Words.of("Mở nhầm, trùng", "Opened by mistake or twice")),
    OTHER(Words.of("Lý do khác", "Another reason"));

    private final Words words;

    Closing(Words words) {
        this.words = words;
    }

    /** Those that a case without an enterprise may have. */
    public static Set<Closing> ofTrade() {
        return EnumSet.complementOf(EnumSet.of(ENTERPRISE_ENDED));
    }

    @Override
    public Words words() {
        return words;
    }
}
