package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.text.Fold;
import vn.songhanh.text.LegalForm;
import vn.songhanh.text.Words;

/** One row of a list beside the enterprise that the register knows: pure, and asked again when the list is taken in. */
record Comparison(Kept kept, Told told, @Nullable UnitId wardOfList, Map<UnitId, String> wardNames) {

    private static final Words NOTHING = Words.same("–");

    /** What the row would change; nothing that the row does not tell. */
    List<Verdict.Change> changes() {
        var changes = new ArrayList<Verdict.Change>();
        if (renamed() || spelledBetter()) {
            changes.add(change(Column.NAME, kept.name().written(), told.name().written()));
        }
        if (formTold()) {
            changes.add(new Verdict.Change(Column.LEGAL_FORM.words(), words(kept.form()), words(told.form())));
        }
        if (told.sector() != null && told.sector() != kept.sector()) {
            changes.add(new Verdict.Change(
                    Column.SECTOR.words(), kept.sector().words(), told.sector().words()));
        }
        if (addressTold()) {
            changes.add(change(Column.ADDRESS, kept.address(), told.address()));
        }
        if (wardTold()) {
            changes.add(change(Column.WARD, ward(kept.ward()), ward(wardOfList)));
        }
        if (industryTold()) {
            changes.add(change(Column.INDUSTRY, code(kept.industry()), code(told.industry())));
        }
        if (registeredTold()) {
            changes.add(new Verdict.Change(
                    Column.REGISTERED_ON.words(), date(kept.registeredOn()), date(told.registeredOn())));
        }
        if (told.status() != null && told.status() != kept.status()) {
            changes.add(new Verdict.Change(
                    Column.STATUS.words(), kept.status().words(), told.status().words()));
        }
        people(changes);
        return changes;
    }

    boolean renamed() {
        return !kept.name().mayBeSameAs(told.name());
    }

    /** The register has it without diacritics, the list with them. */
    boolean spelledBetter() {
        var written = kept.name().written();
        return !renamed()
                && written.equalsIgnoreCase(Fold.unaccented(written))
                && !told.name()
                        .written()
                        .equalsIgnoreCase(Fold.unaccented(told.name().written()));
    }

    boolean formTold() {
        var form = told.form();
        return form != null && (kept.form() == null || !kept.form().mayBe(form));
    }

    boolean addressTold() {
        return !told.address().isEmpty() && !Fold.search(told.address()).equals(Fold.search(kept.address()));
    }

    boolean wardTold() {
        return wardOfList != null && !wardOfList.equals(kept.ward());
    }

    boolean industryTold() {
        return told.industry() != null && !told.industry().equals(kept.industry());
    }

    boolean registeredTold() {
        return told.registeredOn() != null && !told.registeredOn().equals(kept.registeredOn());
    }

    boolean peopleTold() {
        return told.people().counted() && !merged().equals(beforeOnThatDay());
    }

    /** What the list counted, and what was counted before where it tells nothing. */
    Told.People merged() {
        var before = kept.counted();
        var now = told.people();
        return new Told.People(
                now.on(),
                either(now.workers(), before == null ? null : before.workers()),
                either(now.unionMembers(), before == null ? null : before.unionMembers()),
                either(now.officialMembers(), before == null ? null : before.officialMembers()),
                either(now.probationaryMembers(), before == null ? null : before.probationaryMembers()));
    }

    private Told.@Nullable People beforeOnThatDay() {
        var before = kept.counted();
        return before == null
                ? null
                : new Told.People(
                        told.people().on(),
                        before.workers(),
                        before.unionMembers(),
                        before.officialMembers(),
                        before.probationaryMembers());
    }

    /** Both names share no word that tells anything: perhaps the code is somebody else's. */
    boolean namedQuiteDifferently() {
        var mine = List.of(kept.name().key().split(" "));
        return renamed() && Arrays.stream(told.name().key().split(" ")).noneMatch(mine::contains);
    }

    private void people(List<Verdict.Change> changes) {
        if (!peopleTold()) {
            return;
        }
        var before = kept.counted();
        var now = merged();
        count(changes, Column.WORKERS, before == null ? null : before.workers(), now.workers());
        count(changes, Column.UNION_MEMBERS, before == null ? null : before.unionMembers(), now.unionMembers());
        count(
                changes,
                Column.OFFICIAL_MEMBERS,
                before == null ? null : before.officialMembers(),
                now.officialMembers());
        count(
                changes,
                Column.PROBATIONARY_MEMBERS,
                before == null ? null : before.probationaryMembers(),
                now.probationaryMembers());
    }

    private static void count(
            List<Verdict.Change> changes, Column column, @Nullable Integer before, @Nullable Integer now) {
        if (!Objects.equals(before, now)) {
            changes.add(new Verdict.Change(column.words(), number(before), number(now)));
        }
    }

    private String ward(@Nullable UnitId ward) {
        return ward == null ? "" : wardNames.getOrDefault(ward, "");
    }

    private static Integer either(@Nullable Integer first, @Nullable Integer second) {
        return first != null ? first : second != null ? second : 0;
    }

    private static Verdict.Change change(Column column, String from, String to) {
        return new Verdict.Change(
                column.words(), from.isEmpty() ? NOTHING : Words.same(from), to.isEmpty() ? NOTHING : Words.same(to));
    }

    private static String code(@Nullable Industry industry) {
        return industry == null ? "" : industry.code();
    }

    private static Words words(@Nullable LegalForm form) {
        return form == null ? NOTHING : form.words();
    }

    private static Words date(@Nullable LocalDate date) {
        return date == null ? NOTHING : Words.same("{0}").with(date);
    }

    private static Words number(@Nullable Integer number) {
        return number == null ? NOTHING : Words.same("{0}").with(number);
    }
}
