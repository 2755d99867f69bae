package vn.songhanh.review.internal;

import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.ledger.Figure;
import vn.songhanh.text.Words;

/** The figures of one content group. */
public record FigureGroup(int number, Words title, List<Figure> figures) {

    private static final List<Words> TITLES = List.of(
            Words.of(
                    "Tuyên truyền, vận động, giáo dục, thuyết phục", "Propaganda, mobilisation, education, persuasion"),
            Words.of(
                    "Phát triển tổ chức, tạo nguồn phát triển đảng viên",
                    "Developing organisations, the pool of members"),
            Words.of("Thành lập tổ chức đảng, tổ chức công đoàn", "Founding Party organisations and unions"));

    /** Core indicators by group, in their order. */
    static List<FigureGroup> of(List<Figure> figures) {
        return IntStream.rangeClosed(1, TITLES.size())
                .mapToObj(number -> new FigureGroup(
                        number,
                        TITLES.get(number - 1),
                        figures.stream()
                                .filter(figure -> figure.indicator().core()
                                        && figure.indicator().group() == number)
                                .toList()))
                .toList();
    }
}
