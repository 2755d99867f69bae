package vn.songhanh.review.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Printer;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Usage;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Writes the report of a half-year, a year or the term to a file. */
@Component
@Usage(
        name = "report",
        synopsis = "--programme CODE --year YEAR [--kind KIND] --profile PROFILE [--lead SIDE] --out FILE",
        vi = "Ghi báo cáo sơ kết, tổng kết ra tệp DOCX hoặc PDF.",
        en = "Writes the report of a review to a DOCX or PDF file.",
        detailsVi =
                "--kind là HALF (6 tháng đầu năm), YEAR (cả năm, khi bỏ trống) hoặc TERM (tổng kết cả giai đoạn; --year là năm cuối)."
                        + " --profile là thể thức: PARTY_HD36_2018, PARTY_HD05_2026 hoặc ADMIN_ND30_2020. --lead là bên chủ trì, PARTY hoặc UNION; bỏ trống: bên đã chọn trong sơ kết. Đuôi của --out (.docx,"
                        + " .pdf) chọn loại tệp; tệp đã có bị ghi đè. Sơ kết đã ký: đúng bản đã lưu khi ký, nếu cùng thể thức;"
                        + " còn lại là dự thảo theo số liệu đã chốt, hoặc số liệu hiện tại. --json in {file, kind, profile,"
                        + " number, draft, bytes}. Mã thoát 1 khi không có chương trình, năm, thể thức hoặc không ghi được tệp.",
        detailsEn =
                "--kind is HALF (the first half of the year), YEAR (without it) or TERM (the final review; --year is its last year)."
                        + " --profile is the form: PARTY_HD36_2018, PARTY_HD05_2026 or ADMIN_ND30_2020. --lead is the side that leads, PARTY or UNION; without it the one chosen for the review. The ending of --out (.docx,"
                        + " .pdf) chooses the kind; a file that is there is replaced. Of a signed review: the very document that was"
                        + " kept when it was signed, in the same form; otherwise a draft on the pinned figures, or on those of today."
                        + " --json prints {file, kind, profile, number, draft, bytes}. Exit code 1 for an unknown programme, year or"
                        + " profile, or when the file cannot be written.")
class ReportCommand implements Command {

    /** What was written; the contract that automation relies on. */
    record Written(String file, String kind, String profile, String number, boolean draft, int bytes) {}

    private final Programmes programmes;
    private final Reports reports;
    private final Printer press;

    ReportCommand(Programmes programmes, Reports reports, Printer press) {
        this.programmes = programmes;
        this.reports = reports;
        this.press = press;
    }

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var file = path(arguments.get("out"));
        var kind = DocumentFormat.of(file.toString()).orElseThrow(ReportCommand::unknownEnding);
        var programme = FiguresCommand.programme(programmes, arguments.get("programme"));
        var number = arguments.number("year");
        var period = FiguresCommand.period(programme, number, arguments);
        var code = arguments.get("profile");
        var profile = Profiles.named(code).orElseThrow(() -> unknownProfile(code));
        var found = reports.of(programme, period, lead(arguments), profile, kind);
        var bytes = press.bytes(found.printout(), kind);
        write(file, bytes);
        if (output.json()) {
            output.print(new Written(
                    file.toString(),
                    kind.name(),
                    profile.code(),
                    found.draft() ? "" : found.number(),
                    found.draft(),
                    bytes.length));
        } else {
            output.say(inWords(file, found));
        }
        return DONE;
    }

    private static Optional<Side> lead(Arguments arguments) {
        return arguments
                .find("lead")
                .map(code -> Arrays.stream(Side.values())
                        .filter(side -> side.name().equalsIgnoreCase(code))
                        .findFirst()
                        .orElseThrow(() -> Refusal.ofUsage(Words.of(
                                "--lead là PARTY (bên Đảng) hoặc UNION (bên Công đoàn).",
                                "--lead is PARTY (the Party side) or UNION (the union side)."))));
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw notWritten(typed, e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw notWritten(file.toString(), e);
        }
    }

    private static Refusal notWritten(String file, Throwable cause) {
        return new Refusal(
                Words.of(
                                "Không ghi được tệp “{0}”. Kiểm tra thư mục có tồn tại và có quyền ghi.",
                                "The file “{0}” cannot be written. See that its folder exists and may be written to.")
                        .with(file),
                cause);
    }

    private static Refusal unknownEnding() {
        return Refusal.ofUsage(Words.of(
                "Tên tệp --out phải kết thúc bằng .docx hoặc .pdf.", "The name of --out ends with .docx or .pdf."));
    }

    private static Refusal unknownProfile(String code) {
        var known = Profiles.all().stream().map(Profile::code).collect(Collectors.joining(", "));
        return new Refusal(Words.of(
                        "Không có thể thức “{0}”. Các thể thức hiện có: {1}.",
                        "There is no profile “{0}”. There are: {1}.")
                .with(code, known));
    }

    private static Words inWords(Path file, Reports.Found found) {
        return found.draft()
                ? Words.of("Đã ghi dự thảo: {0}", "Draft written: {0}").with(file)
                : Words.of("Đã ghi báo cáo {0}: {1}", "Report {0} written: {1}").with(found.number(), file);
    }
}
