package vn.songhanh.ledger;

import vn.songhanh.text.Words;

/** Why a number is missing; a nought would claim that nothing happened. */
public enum Gap {
    AHEAD(Words.of("Kỳ chưa đến", "This time is still to come")),
    BEFORE(Words.of("Khi đó chương trình chưa bắt đầu", "The programme had not begun")),
    ELSEWHERE(Words.of(
            "Lần kiểm kê ấy chỉ đếm cho toàn chương trình", "That stocktake counted the whole programme only")),
    LATER(Words.of("Chưa có nơi nhập", "Cannot be entered yet")),
    UNCOUNTED(Words.of("Chưa có lần kiểm kê nào hai bên xác nhận", "No stocktake that both confirm yet")),
    OF_NOTHING(Words.of("Mẫu số bằng 0", "A share of nothing"));

    /** Stands where a number would. */
    public static final String SIGN = "–";

    private final Words words;

    Gap(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }
}
