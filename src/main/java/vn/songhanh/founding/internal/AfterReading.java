package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.organisation.Decision;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Reads what was typed of an organisation after its founding, and notes what is wrong by field. */
record AfterReading(StepForm form, Map<String, Words> faults, LocalDate today) {

    static final Words NOT_THERE = Words.of(
            "Chọn doanh nghiệp đang có tổ chức này, từ trước ngày có hiệu lực đến nay; suốt thời gian ấy tổ chức phải còn ở một "
                    + "doanh nghiệp khác. Kiểm tra lại ngày.",
            "Choose an enterprise that has had this organisation from before that day until now; all that time it must be in "
                    + "another one too. Check the day.");
    static final Words ENDS_ANYWAY = Words.of(
            "Tổ chức ở doanh nghiệp này đã ghi sẽ rời hoặc kết thúc theo một quyết định khác và sẽ được tính theo quyết định ấy. "
                    + "Xem tổ chức trong cây tổ chức.",
            "A decision by which the organisation ends in this enterprise or leaves it is recorded already and will be counted. "
                    + "See the organisation in the tree.");
    static final Words TOO_MANY = Words.of(
            "Sổ cái chỉ ghi {0} đoàn viên ở các doanh nghiệp có công đoàn này (chỉ tiêu 2.20a). Ghi không quá số ấy, hoặc ghi biến "
                    + "động đoàn viên của các tháng trước.",
            "The ledger holds {0} members in the enterprises that have this union (indicator 2.20a). Give no more, or tell the "
                    + "members of the months before first.");
    static final Words OR_FEWER = Words.of(
            "Nếu doanh nghiệp này không còn nhiều đoàn viên như sổ cái ghi ở đó, ghi rõ số đoàn viên rời theo.",
            "If fewer leave with this enterprise than the ledger holds there, give how many.");
    static final Words NOT_YOURS = Words.of(
            "Tổ chức không thuộc đơn vị của đồng chí quản lý. Nhờ cán bộ của đơn vị quản lý ghi.",
            "The organisation is not managed within your unit. Ask an officer of the managing unit.");
    static final Words NOT_THEN = Words.of(
            "Ngày này tổ chức đảng chưa có ở doanh nghiệp nào. Kiểm tra lại ngày quyết định.",
            "On that day the Party organisation was in no enterprise. Check the day of the decision.");
    static final Words TOLD_BEFORE = Words.of(
            "Quyết định này đã được tính cho tổ chức này. Kiểm tra lại số quyết định.",
            "This decision has been counted for this organisation. Check the number.");

    static final Words NOT_THAT_MONTH = Words.of(
            "Chọn doanh nghiệp có tổ chức đảng này trong tháng đã ghi.",
            "Choose an enterprise that had this Party organisation in that month.");
    static final Words NOWHERE_THAT_MONTH = Words.of(
            "Tổ chức đảng này không ở doanh nghiệp nào trong tháng đã ghi. Kiểm tra lại tháng.",
            "This Party organisation was in no enterprise in that month. Check the month.");
    static final Words NOT_COUNTED = Words.of(
            "Không có chương trình nào tính doanh nghiệp này trong tháng đã ghi (ngoài thời hạn chương trình, hoặc khu vực sở hữu không "
                    + "thuộc phạm vi). Chưa ghi gì.",
            "No programme counts this enterprise in that month: it lies outside of the programme's term, or the sector outside of its "
                    + "scope. Nothing has been recorded.");
    static final Words NOBODY_MOVED = Words.of(
            "Ghi số chuyển đến và số chuyển đi; tháng không ai chuyển thì không cần ghi.",
            "Give how many came and how many went; a month in which nobody moved need not be told.");
    static final Words MONTH_TOLD = Words.of(
            "Tháng này {0} đã ghi (bút toán {1}). Nếu sai, rút hoặc đảo bút toán ấy trong sổ cái, ghi rõ lý do, rồi ghi lại ở đây.",
            "{0} has told this month (entry {1}). If it is wrong, withdraw or reverse that entry in the ledger, say why, and tell "
                    + "it anew here.");

    /** More than any enterprise has; what is larger is a slip of the hand. */
    private static final int MOST = 99_999;

    @Nullable
    Decision decision(String numberField, String dayField) {
        var number = form.line(numberField);
        if (number.isEmpty()) {
            faults.put(numberField, Words.of("Ghi số quyết định.", "Give the number of the decision."));
        }
        if (TypedDate.read(form.line(dayField)) instanceof TypedDate.Day(var day) && !day.isAfter(today)) {
            return new Decision(number, day, day);
        }
        faults.put(
                dayField,
                Words.of("Ghi ngày quyết định, không sau hôm nay.", "Give the day of the decision, not after today."));
        return null;
    }

    /** A month that is over; of a whole date its month. */
    @Nullable
    YearMonth month(String field) {
        var month = switch (TypedDate.read(form.line(field))) {
            case TypedDate.Month(var typed) -> typed;
            case TypedDate.Day(var day) -> YearMonth.from(day);
            case TypedDate.Year _, TypedDate.NotADate _ -> null;
        };
        if (month == null || month.atEndOfMonth().isAfter(today)) {
            faults.put(
                    field,
                    Words.of("Ghi một tháng đã qua, ví dụ 05/2031.", "Give a month that is over, such as 05/2031."));
            return null;
        }
        return month;
    }

    /** Null where nothing was typed. */
    @Nullable
    Integer members(String field) {
        var typed = form.line(field);
        if (typed.isEmpty()) {
            return null;
        }
        if (TypedNumber.readWhole(typed) instanceof TypedNumber.Understood(var value)
                && value.signum() >= 0
                && value.longValue() <= MOST) {
            return value.intValueExact();
        }
        faults.put(field, Words.of("Ghi một số từ 0 đến 99.999.", "Give a number from 0 to 99,999."));
        return null;
    }
}
