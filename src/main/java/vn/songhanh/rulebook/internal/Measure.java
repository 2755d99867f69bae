package vn.songhanh.rulebook.internal;

import vn.songhanh.text.Words;

/** The unit of a rule's value. */
enum Measure {
    PERSONS(Words.of("{0} người", "{0 person|persons}")),
    YEARS(Words.of("{0} tuổi", "{0 year|years}")),
    MONTHS(Words.of("{0} tháng", "{0 month|months}")),
    DAYS(Words.of("{0} ngày", "{0 day|days}")),
    WORKING_DAYS(Words.of("{0} ngày làm việc", "{0} working days")),
    THIRDS(Words.of("từ {0}/3", "{0}/3 or more")),
    HALVES(Words.of("quá {0}/2", "over {0}/2")),
    PERCENT(Words.of("{0}%", "{0}%")),
    PER_MILLE(Words.of("{0}‰", "{0}‰")),
    LEVELS(Words.of("{0} cấp", "{0} levels")),
    PAPERS(Words.of("{0} việc", "{0 paper|papers}")),
    DOCUMENTS(Words.of("{0} loại giấy tờ", "{0 paper|papers}")),
    NONE(Words.same("–"));

    private final Words pattern;

    Measure(Words pattern) {
        this.pattern = pattern;
    }

    Words of(int value) {
        return pattern.with(value);
    }
}
