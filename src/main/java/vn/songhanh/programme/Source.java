package vn.songhanh.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.songhanh.text.Words;

/** Where the figure of an indicator comes from, so that a page can say honestly what it does not know yet. */
public enum Source {
    /** Steps of founding cases write it into the ledger. */
    CASES(Words.of("tự tính từ hồ sơ vận động", "computed from founding cases")),
    /** Activities of outreach write it into the ledger. */
    ACTIVITIES(Words.of("tự tính từ hoạt động", "computed from activities")),
    /** Activities and articles published on the portal both do. */
    ACTIVITIES_AND_PORTAL(
            Words.of("tự tính từ hoạt động và bài đã đăng", "computed from activities and published articles")),
    /** Activities and steps of founding cases both do. */
    ACTIVITIES_AND_CASES(
            Words.of("tự tính từ hoạt động và hồ sơ vận động", "computed from activities and founding cases")),
    /** The members' books of the unions write it into the ledger, founding cases their first members. */
    MEMBERS_BOOKS(Words.of("tự tính từ sổ đoàn viên", "computed from the members' books")),
    /** Steps of candidates write it into the ledger. */
    CANDIDATES(Words.of("tự tính từ nguồn đảng viên", "computed from candidates")),
    /** Reorganisations of the trees write it into the ledger. */
    REORGANISATIONS(Words.of("tự tính từ việc sắp xếp tổ chức", "computed from reorganisations")),
    /** The yearly classification of organisations writes it into the ledger. */
    CLASSIFICATION(Words.of("tự tính từ xếp loại hằng năm", "computed from the yearly classification")),
    /** Counted in the register, fixed by a stocktake. */
    REGISTER(Words.of("tự tính từ sổ đăng ký", "computed from the register")),
    /** Two other indicators that are computed. */
    OTHERS(Words.of("tự tính từ hai chỉ tiêu khác", "computed from two others")),
    /** Entered with a part of the system that is not there yet. */
    LATER(Words.of("chưa có nguồn số liệu", "no source of data yet"));

    private final Words words;

    Source(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** True when nobody has to type the figure. */
    public boolean computed() {
        return this != LATER;
    }

    /** The source of each indicator, by its code. */
    public static Map<String, Source> of(Collection<Indicator> indicators) {
        var simple = indicators.stream()
                .collect(Collectors.toMap(Indicator::code, indicator -> simple(indicator.measure())));
        return indicators.stream()
                .collect(Collectors.toMap(
                        Indicator::code,
                        indicator -> indicator.measure() instanceof Measure.Ratio(var part, var whole)
                                ? ratio(simple.getOrDefault(part, LATER), simple.getOrDefault(whole, LATER))
                                : simple(indicator.measure())));
    }

    private static Source ratio(Source part, Source whole) {
        return part.computed() && whole.computed() ? OTHERS : LATER;
    }

    private static Source simple(Measure measure) {
        return switch (measure) {
            case Measure.Sum(var accounts) -> accounts(accounts);
            case Measure.Distinct(var accounts) -> accounts(accounts);
            case Measure.Balance(var accounts) -> accounts(accounts);
            case Measure.Change(var accounts) -> accounts(accounts);
            case Measure.AtStocktake _ -> REGISTER;
            case Measure.Ratio _ -> LATER;
        };
    }

    private static Source accounts(List<Account> accounts) {
        var activities = accounts.stream().anyMatch(Account::movedByActivities);
        if (accounts.stream().anyMatch(Account::movedByMembersBooks)) {
            return MEMBERS_BOOKS;
        }
        if (accounts.stream().anyMatch(Account::movedByCases)) {
            return activities ? ACTIVITIES_AND_CASES : CASES;
        }
        if (activities) {
            return accounts.stream().anyMatch(Account::movedByPortal) ? ACTIVITIES_AND_PORTAL : ACTIVITIES;
        }
        if (accounts.stream().anyMatch(Account::movedByCandidates)) {
            return CANDIDATES;
        }
        if (accounts.stream().anyMatch(Account::movedByClassification)) {
            return CLASSIFICATION;
        }
        return accounts.stream().anyMatch(Account::movedByReorganisations) ? REORGANISATIONS : LATER;
    }
}
