package vn.songhanh.review.internal;

import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.ledger.Figure;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;

/** The figures of one content group. */
public record FigureGroup(int number, Words title, List<Line> lines) {

    /** A figure and where it comes from. */
    public record Line(Figure figure, Source source) {

        /** False where nobody can have counted anything: a zero would claim that nothing happened. */
        public boolean known() {
            return source.computed() || figure.counts();
        }
    }

    private static final List<Words> TITLES = List.of(
            Words.of(
                    "Tuyên truyền, vận động, giáo dục, thuyết phục", "Propaganda, mobilisation, education, persuasion"),
            Words.of(
                    "Phát triển tổ chức, tạo nguồn phát triển đảng viên",
                    "Developing organisations, the pool of members"),
            Words.of("Thành lập tổ chức đảng, tổ chức công đoàn", "Founding Party organisations and unions"));

    /** Core indicators by group, in their order. */
    static List<FigureGroup> of(List<Figure> figures) {
        var sources = Source.of(figures.stream().map(Figure::indicator).toList());
        return IntStream.rangeClosed(1, TITLES.size())
                .mapToObj(number -> new FigureGroup(
                        number,
                        TITLES.get(number - 1),
                        figures.stream()
                                .filter(figure -> figure.indicator().core()
                                        && figure.indicator().group() == number)
                                .map(figure -> new Line(
                                        figure,
                                        sources.getOrDefault(figure.indicator().code(), Source.LATER)))
                                .toList()))
                .toList();
    }

    /** The figures that somebody has counted. */
    List<Figure> known() {
        return lines.stream().filter(Line::known).map(Line::figure).toList();
    }
}
