package vn.songhanh.paper.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Side;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;

/** The terms of a unit's committee, written down by its officers where they do not begin on the usual day. */
@Service
class TermBook {

    private static final Pattern NAME = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

    private static final Words BY_YEAR = Words.of(
            "Số văn bản của công đoàn theo năm, không theo nhiệm kỳ (NĐ 30/2020/NĐ-CP).",
            "Numbers of a union's papers run along the year, not along a term (decree 30/2020/NĐ-CP).");
    private static final Words NO_NAME = Words.of(
            "Ghi nhiệm kỳ bằng hai năm đại hội, năm sau lớn hơn năm trước, ví dụ 2025-2030.",
            "Write the term as the two years of its congresses, the later one last, such as 2025-2030.");
    private static final Words NO_DAY =
            Words.of("Ghi ngày bắt đầu theo ngày/tháng/năm.", "Write its first day as day/month/year.");

    private final TermTable terms;
    private final Clock clock;

    TermBook(TermTable terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** Of a Party body, the terms that may matter today; a union's numbers run along none. */
    @Transactional(readOnly = true)
    List<Term> around(Mandate mandate) {
        return mandate.side() == Side.PARTY ? terms.of(mandate.unit()).around(VietnamTime.today(clock)) : List.of();
    }

    @Transactional(readOnly = true)
    List<TermTable.Said> said(Mandate mandate) {
        return terms.said(mandate.unit());
    }

    /**
     * Empty when it is written; else why it is not.
     *
     * @param typedFirst blank to have the term begin on the usual day again
     */
    @Transactional
    Optional<Words> write(Acting.Person person, Mandate mandate, String typedName, String typedFirst) {
        if (mandate.side() == Side.UNION) {
            return Optional.of(BY_YEAR);
        }
        var years = NAME.matcher(Typed.line(typedName));
        if (!years.matches() || Integer.parseInt(years.group(1)) >= Integer.parseInt(years.group(2))) {
            return Optional.of(NO_NAME);
        }
        var name = years.group(1) + "-" + years.group(2);
        if (typedFirst.isBlank()) {
            return notWritten(mandate, name).or(() -> write(person, mandate, name, (LocalDate) null));
        }
        return TypedDate.read(Typed.line(typedFirst)) instanceof TypedDate.Day(var first)
                ? objection(mandate, Term.written(name, first)).or(() -> write(person, mandate, name, first))
                : Optional.of(NO_DAY);
    }

    private Optional<Words> write(Acting.Person person, Mandate mandate, String name, @Nullable LocalDate first) {
        terms.add(mandate.unit(), new TermTable.Said(name, first, clock.instant(), person.fullName()));
        return Optional.empty();
    }

    private Optional<Words> notWritten(Mandate mandate, String name) {
        return terms.of(mandate.unit()).all().stream()
                        .anyMatch(term -> !term.usual() && term.name().equals(name))
                ? Optional.empty()
                : Optional.of(Words.of(
                                "Chưa ai ghi ngày bắt đầu nhiệm kỳ {0}: ghi ngày, hoặc để như thường lệ.",
                                "Nobody has written when the term {0} begins: write the day, or leave it as usual.")
                        .with(name));
    }

    /** A term is named by the year of its first day, and no two begin on one day: one of them would have no papers. */
    private Optional<Words> objection(Mandate mandate, Term term) {
        if (!term.name().startsWith(Integer.toString(term.first().getYear()))) {
            return Optional.of(Words.of(
                            "Nhiệm kỳ {0} không bắt đầu trong năm {1}: sửa tên hoặc ngày.",
                            "The term {0} does not begin in {1}: mend its name or its day.")
                    .with(term.name(), Integer.toString(term.first().getYear())));
        }
        return terms.of(mandate.unit()).all().stream()
                .filter(other -> !other.usual() && !other.name().equals(term.name()))
                .filter(other -> other.first().equals(term.first()))
                .findFirst()
                .map(other -> Words.of("Nhiệm kỳ {0} đã bắt đầu ngày ấy.", "The term {0} begins on that day already.")
                        .with(other.name()));
    }
}
