package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** The command {@code import} on a list of ten thousand enterprises, beside a bare COPY of the rows it made. */
@Component
class ListImport {

    static final int ROWS = 10_000;

    private static final Words WHAT = Words.of(
            "Nhập 10.000 doanh nghiệp mới, kiểm tra từng dòng", "10 000 new enterprises taken in, each row checked");
    private static final Words BOUND = Words.of(
            "COPY trần cùng các dòng vào bảng tương đương", "a bare COPY of the same rows into an equal table");
    private static final Words AGAIN =
            Words.of("Nhập lại chính tệp đó: không dòng nào đổi", "The same list once more: nothing changes");

    private final ObjectProvider<Command> commands;
    private final RegisterCopyTable copies;
    private final Ground ground;

    ListImport(ObjectProvider<Command> commands, RegisterCopyTable copies, Ground ground) {
        this.commands = commands;
        this.copies = copies;
        this.ground = ground;
    }

    List<Result> measure() {
        var list = ground.folder("list.csv");
        write(list);
        var first = Timing.millisOnce(() -> take(list, "new"));
        var copied = copies.copyMillis();
        var again = Timing.millisOnce(() -> take(list, "unchanged"));
        return List.of(
                Result.millis("import", WHAT, first, BOUND, copied),
                Result.millis("import-again", AGAIN, again, BOUND, copied));
    }

    private void take(Path list, String expected) {
        var answer = new Answer();
        importing().run(new Given(list), answer);
        if (!(answer.printed instanceof Map<?, ?> json)
                || !Integer.valueOf(ROWS).equals(json.get(expected))) {
            throw new IllegalStateException("not all " + expected + ": " + answer.printed);
        }
    }

    private Command importing() {
        return commands.stream()
                .filter(command -> Optional.ofNullable(AnnotationUtils.findAnnotation(command.getClass(), Usage.class))
                        .filter(usage -> usage.name().equals("import"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void write(Path list) {
        var codes = Stream.iterate(20_000_001, number -> number + 1)
                .flatMap(number -> code("02%07d".formatted(number % 10_000_000)).stream())
                .limit(ROWS)
                .toList();
        var lines = IntStream.range(0, ROWS)
                .mapToObj(i ->
                        "%s,Công ty TNHH Thương mại và Dịch vụ Đo Đạc %d,\"Số %d đường Lạch Tray\",%d,%d,%02d/%02d/2015"
                                .formatted(codes.get(i), i, i, 5 + i % 400, i % 5, 1 + i % 28, 1 + i % 12));
        var head = "Mã số doanh nghiệp,Tên doanh nghiệp,Địa chỉ,Số lao động,Số đoàn viên,Ngày thành lập";
        try {
            Files.writeString(list, Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first nine digits with the check digit that fits; one in eleven has none. */
    private static Optional<String> code(String nine) {
        return IntStream.range(0, 10)
                .mapToObj(last -> nine + last)
                .filter(code -> new EnterpriseCode(EnterpriseCode.Kind.TEN_DIGITS, code)
                        .checkDigitWarning()
                        .isEmpty())
                .findFirst();
    }

    /** The command line {@code import FILE --kind enterprise}. */
    private record Given(Path file) implements Arguments {

        @Override
        public String get(String name) {
            return name.equals("FILE") ? file.toString() : "enterprise";
        }

        @Override
        public Optional<String> find(String name) {
            return Optional.empty();
        }

        @Override
        public boolean has(String flag) {
            return false;
        }

        @Override
        public int number(String name) {
            throw new IllegalArgumentException(name);
        }
    }

    /** Keeps what the command would print. */
    private static final class Answer implements CommandOutput {

        private Object printed = "";

        @Override
        public Language language() {
            return Language.EN;
        }

        @Override
        public boolean json() {
            return true;
        }

        @Override
        public void say(Words words) {
            // the bench speaks for itself
        }

        @Override
        public void print(Object value) {
            printed = value;
        }
    }
}
