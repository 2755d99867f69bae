package vn.songhanh.enterprise.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.FileImport;
import vn.songhanh.launch.ImportFindings;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Usage;
import vn.songhanh.sheet.Workbook;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Takes a list in from the console, or only says what that would do. */
@Component
@Usage(
        name = "import",
        synopsis = "FILE --kind KIND [--dry-run] [--mapping COLUMNS] [--as-of DAY] [--programme CODE] [--year YEAR]"
                + " [--reason WHY]",
        vi = "Nhập danh sách doanh nghiệp hoặc kế hoạch năm từ tệp .xlsx, .xls hoặc .csv.",
        en = "Takes in a list of enterprises or a year's plan from an .xlsx, .xls or .csv file.",
        detailsVi = """
            --kind enterprise: loại danh sách. --dry-run: chỉ kiểm tra, không ghi gì.
            --mapping code=C,name=B: cột nào chứa gì, khi tiêu đề không tự nhận ra. --as-of 30/9/2021: ngày của số liệu.
            --json in {rows, new, changed, unchanged, doubtful, refused, faults: [{sheet, row, column, code, message}]}.
            --kind plan --programme CODE --year YEAR: bảng kế hoạch của một năm, ghi trọn thành một bản mới hoặc không ghi; --reason khi bản mới nhất đã có chữ ký.
            --kind membership: số đoàn viên một tháng của các công đoàn; dòng đúng được ghi, dòng sai bị từ chối; --reason khi kỳ đã ký.
            Mã thoát 1 khi chính tệp bị từ chối, hoặc kế hoạch có dòng sai. Các mã lỗi: docs/import.md, docs/plan.md, docs/membership.md.\
            """,
        detailsEn = """
            --kind enterprise: the kind of list. --dry-run: only check, write nothing.
            --mapping code=C,name=B: which column holds what, where the titles are not recognised. --as-of 30/9/2021: the day of the list.
            --json prints {rows, new, changed, unchanged, doubtful, refused, faults: [{sheet, row, column, code, message}]}.
            --kind plan --programme CODE --year YEAR: the workbook of a year's plan, taken in as one new version or not at all; --reason once the newest version bears a signature.
            --kind membership: a month of union members; right rows are told, wrong ones refused; --reason once the period is signed.
            Exit code 1 when the file itself is refused, or a plan has a wrong row. The codes of faults: docs/import.md, docs/plan.md, docs/membership.md.\
            """)
class ImportCommand implements Command {

    private final AssessList assess;
    private final BringList bring;
    private final RunImports run;
    private final List<FileImport> others;

    ImportCommand(AssessList assess, BringList bring, RunImports run, List<FileImport> others) {
        this.assess = assess;
        this.bring = bring;
        this.run = run;
        this.others = others;
    }

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var file = file(arguments.get("FILE"));
        return arguments.get("kind").equals("enterprise")
                ? list(file, arguments, output)
                : other(arguments.get("kind")).run(file, arguments, output);
    }

    private FileImport other(String kind) {
        return others.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.ofUsage(Words.of(
                                "Chưa nhập được loại “{0}”; hiện có: enterprise, {1}.",
                                "The kind “{0}” cannot be imported; there are: enterprise, {1}.")
                        .with(
                                kind,
                                String.join(
                                        ", ",
                                        others.stream().map(FileImport::kind).toList()))));
    }

    private int list(Path file, Arguments arguments, CommandOutput output) {
        var mapping = mapping(arguments);
        var asOf = arguments.find("as-of").map(ImportCommand::day).orElseGet(bring::today);
        var workbook = readable(file, mapping);
        var assessment = arguments.has("dry-run")
                ? assess.assess(new AssessList.Brought(workbook, mapping, Map.of(), asOf, null))
                : takenIn(file, mapping, asOf);
        findings(assessment).tell(output);
        return DONE;
    }

    private static Workbook readable(Path file, Mapping mapping) {
        var workbook = switch (SourceList.open(file, file.getFileName().toString())) {
            case SourceList.Opening.Refused(var words) -> throw new Refusal(words);
            case SourceList.Opening.Opened(var opened) -> opened;
        };
        if (mapping.heads(workbook).stream()
                .noneMatch(head -> head.missing(Column.ALL).isEmpty())) {
            throw new Refusal(SourceList.NO_HEADER);
        }
        return workbook;
    }

    private Assessment takenIn(Path file, Mapping mapping, LocalDate asOf) {
        try (InputStream content = Files.newInputStream(file)) {
            var name = file.getFileName().toString();
            return switch (bring.bring(name, "application/octet-stream", content, asOf, mapping)) {
                case BringList.Outcome.Refused(var words) -> throw new Refusal(words);
                case BringList.Outcome.Taken(var id) -> {
                    var ran = run.runNow(id);
                    yield ran.assessment()
                            .orElseThrow(() -> new Refusal(ran.failure()
                                    .orElse(Words.of(
                                            "Máy chủ khác đang nhập danh sách này.",
                                            "Another server is taking this list in."))));
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        try {
            var file = Path.of(name);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException _) {
            // Said below: such a file is not there either.
        }
        throw new Refusal(Words.of("Không đọc được tệp {0}.", "The file {0} cannot be read.")
                .with(name));
    }

    private static Mapping mapping(Arguments arguments) {
        return arguments
                .find("mapping")
                .map(written -> Mapping.columns(written)
                        .map(columns -> new Mapping(Map.of("", new Mapping.SheetMapping(0, 0, columns))))
                        .orElseThrow(() -> Refusal.ofUsage(Words.of(
                                        "Không hiểu --mapping {0}; viết như code=C,name=B với các tên {1}.",
                                        "--mapping {0} is not understood; write code=C,name=B with the names {1}.")
                                .with(written, Column.slugs()))))
                .orElse(Mapping.NONE);
    }

    private static LocalDate day(String written) {
        if (TypedDate.read(written) instanceof TypedDate.Day(var day)) {
            return day;
        }
        throw Refusal.ofUsage(Words.of("--as-of {0} không phải là ngày.", "--as-of {0} is not a day.")
                .with(written));
    }

    private static ImportFindings findings(Assessment assessment) {
        var counts = assessment.counts();
        return new ImportFindings(
                counts.rows(),
                counts.newOnes(),
                counts.changed(),
                counts.unchanged(),
                counts.doubtful(),
                counts.refused(),
                assessment.faults());
    }
}
