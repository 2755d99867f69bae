package vn.songhanh.paper.internal;

import java.util.List;
import vn.songhanh.document.Block;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;

/**
 * A piece of a paper's text as a page shows it.
 *
 * @param kind {@code heading}, {@code subheading}, {@code text}, {@code list} or {@code table}
 * @param lines the words; the head of a table
 * @param rows of a table; a row of one cell heads those below it
 */
public record Passage(String kind, String title, List<String> lines, List<List<String>> rows) {

    static List<Passage> of(List<Block> blocks) {
        return blocks.stream().map(Passage::of).toList();
    }

    private static Passage of(Block block) {
        return switch (block) {
            case Block.SectionHeading heading ->
                words(heading.level() == 1 ? "heading" : "subheading", List.of(heading.words()));
            case Block.Paragraph paragraph -> words("text", List.of(joined(paragraph.runs())));
            case Block.BulletList list ->
                words("list", list.items().stream().map(Passage::joined).toList());
            case Block.Bases bases -> words("list", bases.items());
            case Block.Table table -> table(table);
            case Block.Figure figure -> words("text", List.of(figure.caption()));
            case Block.PageBreak _ -> words("text", List.of(""));
        };
    }

    private static Passage words(String kind, List<String> lines) {
        return new Passage(kind, "", lines, List.of());
    }

    private static Passage table(Block.Table table) {
        return new Passage(
                "table",
                table.title(),
                table.columns().stream().map(Block.Column::heading).toList(),
                table.rows().stream().map(Passage::row).toList());
    }

    private static List<String> row(Block.Row row) {
        return row instanceof Block.Row.Group(String words)
                ? List.of(words)
                : row.cells().stream().map(Passage::cell).toList();
    }

    private static String cell(Block.Cell cell) {
        return switch (cell) {
            case Block.Cell.Words(String text) -> text;
            case Block.Cell.Number(var value) -> Numbers.written(value, Language.VI);
            case Block.Cell.Blank _ -> "";
        };
    }

    private static String joined(List<Block.Run> runs) {
        return String.join("", runs.stream().map(Block.Run::text).toList());
    }
}
