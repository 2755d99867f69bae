package vn.songhanh.programme.internal;

import java.util.List;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Source;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * All indicators of a programme with their rules in words, as they are counted in a year.
 *
 * @param version how many changes of the rules are in force
 */
public record IndicatorsPage(
        Programme programme, int year, List<Integer> years, int version, List<Group> groups, boolean writable)
        implements Page {

    /** Indicators of one content group. */
    public record Group(Words title, List<Line> lines) {}

    /** @param changed whether the programme counts or shows it otherwise than shipped */
    public record Line(Indicator indicator, Source source, boolean changed) {}

    /** 3.17 has no figure of its own: it stands beside each of the others. */
    public static final Words SHARE_OF_PLAN =
            Words.of("Tỷ lệ hoàn thành kế hoạch của từng chỉ tiêu", "Share of the plan reached, of each indicator");

    public static final Words SHARE_OF_PLAN_RULE = Words.of(
            "Đã xác nhận chia kế hoạch của bản đang dùng (bản mới nhất hai bên đã ký); hiện cạnh từng chỉ tiêu, luôn ghi"
                    + " bản nào.",
            "Confirmed divided by the plan in force (the last version signed by both); it stands beside each indicator and"
                    + " says which version.");

    public String path() {
        return "/app/programme/" + programme.code() + "/indicators";
    }

    public static Words kind(Indicator indicator) {
        return switch (indicator.kind()) {
            case FLOW -> Words.of("Phát sinh trong kỳ", "Flow in the period");
            case STOCK -> Words.of("Hiện có tại ngày chốt", "Stock at the cut-off");
            case RATIO -> Words.of("Tỷ lệ", "Ratio");
            case NET -> Words.of("Thực tăng", "Net change");
        };
    }

    public static Words owner(Indicator indicator) {
        return switch (indicator.owner()) {
            case PARTY -> Words.of("Bên Đảng", "Party side");
            case UNION -> Words.of("Bên Công đoàn", "Union side");
            case JOINT -> Words.of("Hai bên", "Both");
        };
    }

    public static Words adds(Indicator indicator) {
        var units = indicator.measure().addsOverUnits();
        var time = indicator.measure().addsOverTime();
        if (units && time) {
            return Words.of("Cộng được theo đơn vị và theo kỳ", "Adds up over units and over time");
        }
        if (units) {
            return Words.of("Cộng được theo đơn vị, không theo kỳ", "Adds up over units, not over time");
        }
        return Words.of("Không cộng được; đếm lại ở từng cấp, từng kỳ", "Does not add up; counted anew at each level");
    }
}
