package vn.songhanh.bench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Tells how quick the program is on this machine, and how near to what the machine can do. */
@Component
@Usage(
        name = BenchCommand.NAME,
        synopsis = "[--entries N]",
        throwaway = true,
        vi = "Đo tốc độ trên máy này, mỗi con số đặt cạnh giới hạn đo trong cùng lần chạy.",
        en = "Measures how quick it is on this machine, each figure beside a bound measured in the same run.",
        detailsVi = """
            Đo: khởi động, trang bài viết (cạnh nginx nếu có), nhập 10.000 dòng (cạnh COPY), bảng số liệu của sổ cái, mở một ô
            (cạnh SQL trên bút toán), ghi bút toán một mình và 20 người cùng lúc, bộ nhớ.
            Làm trong thư mục tạm, xong thì xoá; không đụng đến dữ liệu nào. Mất vài phút; nên để máy rảnh.
            --entries N: số bút toán của lần đo lớn (mặc định 1000000).
            --json in {machine, results: [{name, what, unit, value, boundIs, bound, ratio}]}.\
            """,
        detailsEn = """
            Measured: the start, an article's page (beside nginx where there is one), 10 000 rows taken in (beside COPY), tables
            of the ledger and one opened number (beside SQL over the entries), entries written by one and by twenty, memory. Works in a temporary folder that is removed; touches no data. Takes minutes; leave the
            machine alone meanwhile.
            --entries N: how many entries the large ledger has (1000000 by default).
            --json prints {machine, results: [{name, what, unit, value, boundIs, bound, ratio}]}.\
            """)
class BenchCommand implements Command {

    static final String NAME = "bench";

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;

    private final Bodies bodies;
    private final ListImport list;
    private final LedgerFigures ledger;
    private final ArticleLoad article;
    private final ColdStart start;

    BenchCommand(Bodies bodies, ListImport list, LedgerFigures ledger, ArticleLoad article, ColdStart start) {
        this.bodies = bodies;
        this.list = list;
        this.ledger = ledger;
        this.article = article;
        this.start = start;
    }

    /** One figure as {@code --json} tells it. */
    record Line(
            String name,
            String what,
            String unit,
            double value,
            String boundIs,
            @Nullable Double bound,
            @Nullable Double ratio) {}

    /** What {@code --json} prints. */
    record Answer(Machine machine, List<Line> results) {}

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var entries = arguments.find("entries").isPresent() ? arguments.number("entries") : LARGE;
        if (entries < SMALL) {
            throw Refusal.ofUsage(Words.of("--entries phải từ {0} trở lên.", "--entries must be {0} or more.")
                    .with(SMALL));
        }
        var machine = Machine.ours();
        output.say(machine.words());
        var results = new ArrayList<Result>();
        var founded = bodies.found();
        tell(list.measure(), results, output);
        for (var size : sizes(entries)) {
            ledger.measure(founded, size, result -> tell(List.of(result), results, output));
        }
        tell(Memory.highest(), results, output);
        tell(List.of(article.measure(founded.federation())), results, output);
        tell(List.of(start.measure()), results, output);
        if (output.json()) {
            output.print(new Answer(
                    machine,
                    results.stream().map(one -> line(one, output.language())).toList()));
        }
        return DONE;
    }

    /** Every power of ten up to what was asked for, and that. */
    private static List<Integer> sizes(int entries) {
        return Stream.concat(
                        IntStream.iterate(SMALL, size -> size < entries, size -> size * 10)
                                .boxed(),
                        Stream.of(entries))
                .toList();
    }

    /** At once: it goes on for minutes. */
    private static void tell(List<Result> found, List<Result> results, CommandOutput output) {
        results.addAll(found);
        found.forEach(result -> output.say(result.words()));
    }

    private static Line line(Result result, Language language) {
        return new Line(
                result.name(),
                result.what().in(language),
                result.unit(),
                result.value(),
                result.boundIs().in(language),
                result.bound(),
                result.ratio());
    }
}
