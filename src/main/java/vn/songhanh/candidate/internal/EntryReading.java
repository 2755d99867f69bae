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
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Words;

/** Reads the form of somebody who enters the pool. */
final class EntryReading {

    private final TypedForm form;
    private final FieldReading fields;

    EntryReading(TypedForm form) {
        this.form = form;
        this.fields = new FieldReading(form);
    }

    List<Objection> faults() {
        return fields.faults();
    }

    Optional<Entry> entry() {
        var on = fields.day("on", Words.of("ngày đồng ý", "the day of the consent"), true);
        var person = person();
        var enterprise = enterprise();
        var consents = on == null ? List.<Consent>of() : consents(on);
        if (!form.says("told")) {
            faults().add(new Objection.Missing(
                    "told",
                    Words.of(
                            "rõ đã báo cho người đó biết (Điều 6 Nghị định 356/2025/NĐ-CP)",
                            "that the person has been told (Decree 356/2025/NĐ-CP, article 6)")));
        }
        return on == null || person == null || enterprise == null || !faults().isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(person, enterprise, on, consents, form.says("surelyAnother")));
    }

    @Nullable
    Person person() {
        var name = fields.line("name", Words.of("họ và tên", "the full name"));
        var born = fields.month("born", Words.of("tháng, năm sinh", "month and year of birth"));
        var sex = fields.choice("sex", Person.Sex.class, Words.of("giới tính", "the sex"));
        var job = fields.choice("job", Person.Job.class, Words.of("nhóm việc làm", "the job group"));
        return born == null || sex == null || job == null
                ? null
                : new Person(name, born, sex, job, form.says("unionMember"));
    }

    /** One consent, given later. */
    @Nullable
    Consent consent() {
        var purpose = fields.choice("purpose", Consent.Purpose.class, Words.of("mục đích", "the purpose"));
        var how = fields.choice("form", Consent.Form.class, Words.of("hình thức đồng ý", "how consent was given"));
        var on = fields.day("given", Words.of("ngày đồng ý", "the day of the consent"), true);
        var keptAt = fields.line("keptAt", Words.of("nơi lưu văn bản đồng ý", "where the paper is kept"));
        return purpose == null || how == null || on == null || keptAt.isEmpty()
                ? null
                : new Consent(purpose, how, on, keptAt, null);
    }

    private @Nullable EnterpriseId enterprise() {
        var typed = form.line("enterprise");
        if (typed.matches("\\d{1,9}")) {
            return new EnterpriseId(Integer.parseInt(typed));
        }
        fields.faults().add(new Objection.Missing("enterprise", Words.of("doanh nghiệp", "the enterprise")));
        return null;
    }

    /** Each purpose that is ticked, on the one paper that proves it. */
    private List<Consent> consents(LocalDate on) {
        var how = fields.choice("form", Consent.Form.class, Words.of("hình thức đồng ý", "how consent was given"));
        var keptAt = fields.line("keptAt", Words.of("nơi lưu văn bản đồng ý", "where the paper is kept"));
        return how == null
                ? List.of()
                : Arrays.stream(Consent.Purpose.values())
                        .filter(purpose -> form.says("consent-" + purpose.name()))
                        .map(purpose -> new Consent(purpose, how, on, keptAt, null))
                        .toList();
    }
}
