package vn.songhanh.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A small table that is shipped beside the classes: a header row, then fields parted by semicolons, none of them quoted. */
final class ResourceTable {

    private ResourceTable() {}

    static List<List<String>> rows(String name) {
        try (var stream = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(name), name)) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
