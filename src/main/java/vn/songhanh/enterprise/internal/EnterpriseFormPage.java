package vn.songhanh.enterprise.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * The form of an enterprise, new or known.
 *
 * @param id null for a new one
 * @param confirmable the code is doubtful and may be confirmed
 * @param known the enterprise that has this code already; null where none has
 * @param meanwhile the fields that somebody else changed, with what the register holds now
 */
public record EnterpriseFormPage(
        @Nullable EnterpriseId id,
        EnterpriseForm form,
        Map<String, Words> faults,
        boolean confirmable,
        @Nullable EnterpriseId known,
        Map<String, String> meanwhile,
        Map<String, String> wards,
        Map<String, String> units)
        implements FormPage {

    private static final Map<String, Words> FIELDS = Map.ofEntries(
            Map.entry("code", Words.of("Mã số doanh nghiệp", "Enterprise code")),
            Map.entry("name", Words.of("Tên doanh nghiệp", "Name")),
            Map.entry("shortName", Words.of("Tên thường gọi", "Short name")),
            Map.entry("legalForm", Words.of("Loại hình pháp lý", "Legal form")),
            Map.entry("sector", Words.of("Khu vực sở hữu", "Ownership sector")),
            Map.entry("address", Words.of("Số nhà, đường", "Street")),
            Map.entry("ward", Words.of("Phường, xã", "Ward")),
            Map.entry("vsicCode", Words.of("Mã ngành", "Industry")),
            Map.entry("registeredOn", Words.of("Ngày thành lập", "Registered on")),
            Map.entry("knownSince", Words.of("Theo dõi từ ngày", "Known since")),
            Map.entry("status", Words.of("Tình trạng", "Status")));

    /** A field in which what was typed and what is kept differ. */
    public record Difference(Words field, String kept, String typed) {}

    public Choices sectors() {
        return Choices.SECTORS;
    }

    public Choices forms() {
        return Choices.FORMS;
    }

    public Choices statuses() {
        return Choices.STATUSES;
    }

    public Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        versions.put(Industries.NEWEST, "VSIC " + Industries.NEWEST);
        versions.put("2018", "VSIC 2018");
        return versions;
    }

    public String action() {
        return id == null ? RegisterQuestion.PATH : RegisterQuestion.PATH + "/" + id;
    }

    /** Field by field, what somebody else has saved and what was typed here. */
    public List<Difference> differences(Language language) {
        return meanwhile.entrySet().stream()
                .map(field -> new Difference(
                        FIELDS.getOrDefault(field.getKey(), Words.same(field.getKey())),
                        shown(field.getKey(), field.getValue(), language),
                        shown(field.getKey(), typed(field.getKey()), language)))
                .toList();
    }

    private String typed(String field) {
        return EnterpriseForm.line(
                switch (field) {
                    case "code" -> form.code();
                    case "name" -> form.name();
                    case "shortName" -> form.shortName();
                    case "legalForm" -> form.legalForm();
                    case "sector" -> form.sector();
                    case "address" -> form.address();
                    case "ward" -> form.ward();
                    case "vsicCode" -> form.vsicCode();
                    case "registeredOn" -> form.registeredOn();
                    case "knownSince" -> form.knownSince();
                    case "status" -> form.status();
                    default -> "";
                });
    }

    private String shown(String field, String value, Language language) {
        var shown = switch (field) {
            case "legalForm" -> Choices.FORMS.in(language).getOrDefault(value, value);
            case "sector" -> Choices.SECTORS.in(language).getOrDefault(value, value);
            case "status" -> Choices.STATUSES.in(language).getOrDefault(value, value);
            case "ward" -> wards.getOrDefault(value, value).strip();
            default -> value;
        };
        return shown.isEmpty() ? "–" : shown;
    }
}
