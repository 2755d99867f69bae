package vn.songhanh.programme.internal;

import org.springframework.stereotype.Component;
import vn.songhanh.access.Preparation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Results are counted under a programme that both bodies signed. */
@Component
class FirstProgramme implements Preparation {

    private static final int LAST = 30;

    private final Programmes programmes;

    FirstProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Words what() {
        return Words.of("Ghi chương trình phối hợp", "Record the coordination programme");
    }

    @Override
    public Words how() {
        return Words.of(
                "Số, ngày ký, thời hạn, hai bên và căn cứ của chương trình; kế hoạch từng năm nhập sau.",
                "Its number, day, term, the two sides and legal bases; the plan of each year follows.");
    }

    @Override
    public String path() {
        return "/app/programme/new";
    }

    @Override
    public boolean done() {
        return !programmes.all().isEmpty();
    }
}
