package vn.songhanh.candidate;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/**
 * Who a candidate is: no more than the rules ask for. No day of birth, no origin, no religion, no family, no address.
 *
 * @param born the month; ages are counted by months (Regulation 24-QĐ/TW, section 1.1)
 * @param unionMember a member of a union; told again on the day of the admission decision
 */
public record Person(String fullName, YearMonth born, Sex sex, Job job, boolean unionMember) {

    /** Asked for by indicator 2.10 alone. */
    public enum Sex implements Option {
        FEMALE(Words.of("Nữ", "Female")),
        MALE(Words.of("Nam", "Male"));

        private final Words words;

        Sex(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** What the person does in the enterprise, as coarsely as indicators 2.09 and 2.11 need it. */
    public enum Job implements Option {
        WORKER(Words.of("Công nhân trực tiếp", "Direct worker")),
        TECHNICIAN(Words.of("Kỹ thuật", "Technician")),
        OFFICE(Words.of("Văn phòng", "Office")),
        MANAGER(Words.of("Người quản lý", "Manager")),
        OWNER(Words.of("Chủ doanh nghiệp", "Owner"));

        private final Words words;

        Job(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }

        /** Counted by indicator 2.11. */
        public boolean leads() {
            return this == MANAGER || this == OWNER;
        }
    }

    /** Whole months from the month of birth to the month of a day. */
    public int monthsOldOn(LocalDate day) {
        return Math.toIntExact(
                Period.between(born.atDay(1), YearMonth.from(day).atDay(1)).toTotalMonths());
    }
}
