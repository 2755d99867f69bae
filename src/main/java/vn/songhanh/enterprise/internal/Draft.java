package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.LegalForm;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** An enterprise as an officer wants it to stand in the register. */
record Draft(
        EnterpriseCode code,
        boolean codeConfirmed,
        String name,
        boolean onlySpelling,
        String shortName,
        @Nullable LegalForm legalForm,
        OwnershipSector sector,
        String address,
        @Nullable UnitId ward,
        @Nullable Industry industry,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate knownSince,
        TaxStatus status,
        @Nullable UnitId managing) {

    /** What was made of a form. */
    sealed interface Reading {

        record Understood(Draft draft) implements Reading {}

        /**
         * @param faults what is wrong, by the field
         * @param confirmable the code may be taken if somebody confirms it
         */
        record Faulty(Map<String, Words> faults, boolean confirmable) implements Reading {}
    }

    /** Since when a new enterprise is known. */
    LocalDate knownSince(LocalDate today) {
        return knownSince == null ? KnownSince.byDefault(today, registeredOn) : knownSince;
    }

    static Reading read(EnterpriseForm form, LocalDate today) {
        return new FormReading(form, today).read();
    }

    private record Days(
            @Nullable LocalDate registeredOn, @Nullable LocalDate knownSince) {}

    /** Gathers all that is wrong with a form, so that one fault never hides another. */
    private static final class FormReading {

        private final EnterpriseForm form;
        private final LocalDate today;
        private final Map<String, Words> faults = new LinkedHashMap<>();
        private boolean confirmable;

        FormReading(EnterpriseForm form, LocalDate today) {
            this.form = form;
            this.today = today;
        }

        Reading read() {
            var code = code();
            var name = name();
            var sector = sector();
            var industry = industry();
            var days = days();
            var draft = code.flatMap(understood -> sector.map(chosen -> new Draft(
                    understood,
                    form.confirmed() != null,
                    name,
                    form.spelling() != null,
                    EnterpriseForm.line(form.shortName()),
                    legalForm(name),
                    chosen,
                    EnterpriseForm.line(form.address()),
                    unit(form.ward()),
                    industry,
                    days.registeredOn(),
                    days.knownSince(),
                    TaxStatus.of(EnterpriseForm.line(form.status())).orElse(TaxStatus.ACTIVE),
                    unit(form.unit()))));
            return faults.isEmpty() && draft.isPresent()
                    ? new Reading.Understood(draft.get())
                    : new Reading.Faulty(faults, confirmable);
        }

        private Optional<EnterpriseCode> code() {
            return switch (EnterpriseCode.read(EnterpriseForm.line(form.code()))) {
                case EnterpriseCode.Reading.NotACode not -> {
                    faults.put("code", not.fault().words());
                    yield Optional.empty();
                }
                case EnterpriseCode.Reading.Understood understood -> confirmed(understood.code());
            };
        }

        /** A wrong check digit is a warning and never a refusal: old lists hold such codes (domain, 10.2). */
        private Optional<EnterpriseCode> confirmed(EnterpriseCode code) {
            var warning = code.checkDigitWarning();
            if (warning.isPresent() && form.confirmed() == null) {
                confirmable = true;
                faults.put(
                        "confirmed",
                        Words.of(
                                        "{0}: {1}. Đối chiếu giấy đăng ký; nếu đúng thì đánh dấu xác nhận.",
                                        "{0}: {1}. Compare it with the certificate; if it is right, tick to confirm.")
                                .with(code.value(), warning.get().words()));
            }
            return Optional.of(code);
        }

        private String name() {
            var name = EnterpriseForm.line(form.name());
            if (name.isEmpty()) {
                faults.put("name", Words.of("Chưa có tên doanh nghiệp", "The enterprise has no name"));
            }
            return name;
        }

        private Optional<OwnershipSector> sector() {
            var sector = Arrays.stream(OwnershipSector.values())
                    .filter(one -> one.name().equals(form.sector()))
                    .findFirst();
            if (sector.isEmpty()) {
                faults.put("sector", Words.of("Chưa chọn khu vực sở hữu", "No ownership sector was chosen"));
            }
            return sector;
        }

        private @Nullable LegalForm legalForm(String name) {
            return Arrays.stream(LegalForm.values())
                    .filter(one -> one.name().equals(form.legalForm()))
                    .findFirst()
                    .or(() -> EnterpriseName.of(name).form())
                    .orElse(null);
        }

        private @Nullable Industry industry() {
            var code = EnterpriseForm.line(form.vsicCode()).toUpperCase(java.util.Locale.ROOT);
            if (code.isEmpty()) {
                return null;
            }
            var industry = new Industry("2018".equals(form.vsicVersion()) ? "2018" : Industries.NEWEST, code);
            if (!Industries.known(industry)) {
                faults.put(
                        "vsicCode",
                        Words.of("Mã ngành {0} không có trong bảng VSIC {1}", "There is no industry {0} in VSIC {1}")
                                .with(code, industry.version()));
            }
            return industry;
        }

        /** Both days, so that the one may be compared with the other. */
        private Days days() {
            var registered = day("registeredOn", form.registeredOn());
            var since = day("knownSince", form.knownSince());
            if (form.seenVersion() < 0
                    && since != null
                    && KnownSince.notBefore(registered, since).isAfter(since)) {
                faults.put(
                        "knownSince",
                        Words.of(
                                "Không theo dõi được trước ngày thành lập",
                                "It cannot be known before it was registered"));
            }
            return new Days(registered, since);
        }

        private @Nullable LocalDate day(String field, @Nullable String written) {
            var typed = EnterpriseForm.line(written);
            if (typed.isEmpty()) {
                return null;
            }
            if (!(TypedDate.read(typed) instanceof TypedDate.Day(var day))) {
                faults.put(field, Words.of("Ngày phải ở dạng ngày/tháng/năm", "The date must be day/month/year"));
                return null;
            }
            if (day.isAfter(today)) {
                faults.put(field, Words.of("Ngày ở sau ngày hôm nay", "The day lies in the future"));
            }
            return day;
        }

        private static @Nullable UnitId unit(@Nullable String typed) {
            return typed != null && typed.matches("\\d{1,18}") ? new UnitId(Long.parseLong(typed)) : null;
        }
    }
}
