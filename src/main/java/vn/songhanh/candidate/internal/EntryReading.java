package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Consent;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Person;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.Words;

/** Reads the form of somebody who enters the pool. */
final class EntryReading {

    private static final String CONSENT = "consent-";
    private static final Words REGISTERING = Words.of(
            "sự đồng ý được ghi tên: không đồng ý thì không ghi (Điều 9 Luật 91/2025/QH15)",
            "the consent to be registered: without it nobody is (Law 91/2025/QH15, article 9)");
    private static final Words TOLD = Words.of(
            "rõ đã báo cho người đó biết (Điều 6 Nghị định 356/2025/NĐ-CP)",
            "that the person has been told (Decree 356/2025/NĐ-CP, article 6)");

    private final TypedForm form;
    private final FieldReading fields;

    EntryReading(TypedForm form) {
        this.form = form;
        this.fields = new FieldReading(form);
    }

    List<Objection> faults() {
        return fields.faults();
    }

    /** What is wrong stands in the order of the form, all at once. */
    Optional<Entry> entry(EnterpriseLookup lookup) {
        var person = person();
        var enterprise = fields.enterprise("enterprise", lookup);
        var how = how();
        var on = fields.day("on", Words.of("ngày đồng ý", "the day of the consent"), true);
        var keptAt = keptAt();
        if (!form.says(CONSENT + Consent.Purpose.REGISTER)) {
            faults().add(new Objection.Missing(CONSENT + Consent.Purpose.REGISTER, REGISTERING));
        }
        if (!form.says("told")) {
            faults().add(new Objection.Missing("told", TOLD));
        }
        return person == null || enterprise == null || how == null || on == null || !faults().isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(person, enterprise, on, consents(how, on, keptAt), form.says("surelyAnother")));
    }

    @Nullable
    Person person() {
        var name = fields.line("name", Words.of("họ và tên", "the full name"));
        var born = fields.month("born", Words.of("tháng, năm sinh", "month and year of birth"));
        var job = fields.choice("job", Person.Job.class, Words.of("nhóm việc làm", "the job group"));
        var sex = fields.choice("sex", Person.Sex.class, Words.of("giới tính", "the sex"));
        return born == null || sex == null || job == null
                ? null
                : new Person(name, born, sex, job, form.says("unionMember"));
    }

    /** One consent, given later. */
    @Nullable
    Consent consent() {
        var purpose = fields.choice("purpose", Consent.Purpose.class, Words.of("mục đích", "the purpose"));
        var how = how();
        var on = fields.day("given", Words.of("ngày đồng ý", "the day of the consent"), true);
        var keptAt = keptAt();
        return purpose == null || how == null || on == null || keptAt.isEmpty()
                ? null
                : new Consent(purpose, how, on, keptAt, null);
    }

    private Consent.@Nullable Form how() {
        return fields.choice("form", Consent.Form.class, Words.of("hình thức đồng ý", "how consent was given"));
    }

    private String keptAt() {
        return fields.line("keptAt", Words.of("nơi lưu văn bản đồng ý", "where the paper is kept"));
    }

    /** Each purpose that is ticked, on the one paper that proves it. */
    private List<Consent> consents(Consent.Form how, LocalDate on, String keptAt) {
        return Arrays.stream(Consent.Purpose.values())
                .filter(purpose -> form.says(CONSENT + purpose))
                .map(purpose -> new Consent(purpose, how, on, keptAt, null))
                .toList();
    }
}
