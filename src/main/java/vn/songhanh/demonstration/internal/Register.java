package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Industry;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.EnterpriseCode;
import vn.songhanh.text.LegalForm;

/** Some 620 invented enterprises with their people over time and the bodies that look after them. */
@Component
class Register {

    private static final LocalDate PROGRAMME = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW_WARDS = LocalDate.of(2025, 7, 1);

    private final Registrations registrations;
    private final Enterprises enterprises;
    private final Organisation organisation;
    private final Grassroots grassroots;
    private final Stage stage;

    Register(
            Registrations registrations,
            Enterprises enterprises,
            Organisation organisation,
            Grassroots grassroots,
            Stage stage) {
        this.registrations = registrations;
        this.enterprises = enterprises;
        this.organisation = organisation;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    void begin() {
        var rows = Rows.of("enterprises.csv");
        rows.forEach(this::register);
        Rows.of("enterprise-surveys.csv").forEach(this::survey);
        rows.stream().filter(row -> !cameLater(row)).forEach(row -> {
            manage(row, PROGRAMME);
            grassroots.begin(row, Bodies.BEGINNING);
        });
    }

    /** Bodies that look after an enterprise from a day on, and the organisations that came with it then. */
    List<Moment> changes() {
        var byDay = Rows.of("enterprise-management.csv").stream()
                .filter(row -> row.day("valid_from").isAfter(PROGRAMME))
                .collect(Collectors.groupingBy(row -> row.day("valid_from")));
        return byDay.entrySet().stream()
                .map(day -> new Moment(day.getKey(), Moment.WORK, () -> change(day.getKey(), day.getValue())))
                .toList();
    }

    private void change(LocalDate day, List<Rows.Row> rows) {
        rows.stream()
                .filter(row -> stage.knowsUnit(row.get("unit_key")))
                .forEach(row -> registrations.managed(
                        stage.enterprise(row.get("code")),
                        Line.valueOf(row.get("line")),
                        stage.unit(row.get("unit_key")),
                        day));
        Rows.of("enterprises.csv").stream()
                .filter(row -> cameLater(row) && comes(row).equals(day))
                .forEach(row -> grassroots.begin(row, day));
    }

    private static boolean cameLater(Rows.Row row) {
        return comes(row).isAfter(LocalDate.of(2024, 12, 31));
    }

    private static LocalDate comes(Rows.Row row) {
        return row.day("entered_on");
    }

    private void register(Rows.Row row) {
        var code = ((EnterpriseCode.Reading.Understood) EnterpriseCode.read(row.get("code"))).code();
        var id = registrations.register(new Registration(
                code,
                true,
                row.get("name"),
                row.get("short_name"),
                legalForm(row.get("legal_form")),
                OwnershipSector.valueOf(row.get("ownership_sector")),
                row.get("address"),
                row.has("vsic_code") ? new Industry(row.get("vsic_version"), row.get("vsic_code")) : null,
                row.date("registered_on"),
                cameLater(row) ? comes(row) : PROGRAMME));
        stage.remember(row.get("code"), id);
        TaxStatus.of(row.get("tax_status")).ifPresent(status -> registrations.status(id, status, statusDay(row)));
        if (row.has("former_name")) {
            registrations.formerName(id, row.get("former_name"), row.day("renamed_on"));
        }
        organisation.byKey(row.get("ward_key")).ifPresent(ward -> {
            registrations.managed(id, Line.TERRITORY, ward, wardDay(row));
            inItsPart(id, ward);
        });
    }

    /** Of a ward that was divided officers have said in which part an enterprise lies. */
    private void inItsPart(EnterpriseId enterprise, UnitId ward) {
        var parts = organisation.successors(ward, NEW_WARDS);
        if (parts.size() > 1) {
            var part = parts.get(enterprise.value() % parts.size()).unit();
            registrations.managed(enterprise, Line.TERRITORY, part, NEW_WARDS);
        }
    }

    private static LocalDate statusDay(Rows.Row row) {
        var day = row.date("tax_status_on");
        return day == null ? PROGRAMME : day;
    }

    private LocalDate wardDay(Rows.Row row) {
        return cameLater(row) ? NEW_WARDS : PROGRAMME;
    }

    private static @Nullable LegalForm legalForm(String name) {
        return name.isEmpty() ? null : LegalForm.valueOf(name);
    }

    private void survey(Rows.Row row) {
        EnterpriseId id = stage.enterprise(row.get("code"));
        enterprises.surveyed(
                id,
                new Survey(
                        row.day("surveyed_on"),
                        row.number("workers"),
                        row.number("union_members"),
                        row.number("party_official"),
                        row.number("party_probationary"),
                        "Số liệu trình diễn"));
    }

    private void manage(Rows.Row row, LocalDate day) {
        for (var line : List.of(Line.PARTY, Line.UNION)) {
            grassroots
                    .manager(row.get("code"), line, day)
                    .filter(stage::knowsUnit)
                    .ifPresent(key -> registrations.managed(
                            stage.enterprise(row.get("code")), line, stage.unit(key), Bodies.BEGINNING));
        }
    }
}
