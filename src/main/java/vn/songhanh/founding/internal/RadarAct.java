package vn.songhanh.founding.internal;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What can be done next for an enterprise on the radar, in the order in which the radar shows it. */
public enum RadarAct implements Option {
    CONTACT_AGAIN(Words.of("Tiếp xúc lại: hết thời gian hoãn", "Contact again: the deferral has ended")),
    GO_ON(Words.of("Làm tiếp hồ sơ đang mở", "Go on with the open case")),
    OPEN(Words.of("Mở hồ sơ vận động", "Open a case")),
    INTRODUCE(Words.of("Giới thiệu vào chi bộ ghép", "Introduce to a combined cell")),
    SURVEY_AGAIN(Words.of("Khảo sát lại: số liệu đã cũ", "Survey again: the count is old")),
    WIN_OVER(Words.of("Vận động lại nơi đã từ chối", "Win over one that has refused")),
    WAIT(Words.of("Chờ đến ngày hẹn", "Wait for the day agreed"));

    private final Words words;

    RadarAct(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
