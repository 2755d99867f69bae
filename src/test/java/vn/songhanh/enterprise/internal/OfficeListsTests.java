package vn.songhanh.enterprise.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.access.Voice;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.text.EnterpriseName;

/** Lists as offices send them, with what they really say beside them; they lie outside of the tree and may be absent. */
@DatabaseTest
class OfficeListsTests {

    private static final Path SHEETS = List.of(Path.of("../shared/data"), Path.of("../../shared/data")).stream()
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("absent"))
            .resolve("sheets/vn_derived");
    private static final LocalDate SEPTEMBER_2021 = LocalDate.of(2021, 9, 30);

    @Autowired
    AssessList assess;

    @ParameterizedTest
    @ValueSource(strings = {"bieu01_tong_hop_nhom_quan", "danh_sach_dn_ban_nhap", "moi_quan_mot_sheet"})
    void every_enterprise_of_a_list_is_read_with_its_code_and_people(String name) throws IOException {
        // one enterprise stands in two sheets of its list
        var truth = List.copyOf(truth(name).stream()
                .collect(Collectors.toMap(
                        real -> real.get("tax_code").asString(), real -> real, (one, _) -> one, LinkedHashMap::new))
                .values());
        var rows = assessed(name + ".xlsx").rows().stream()
                .map(row -> row.read().told())
                .filter(Objects::nonNull)
                .toList();

        assertThat(rows).hasSameSizeAs(truth);
        for (var i = 0; i < truth.size(); i++) {
            var row = rows.get(i);
            var real = truth.get(i);
            assertThat(row.code().value().substring(0, 10))
                    .isEqualTo(real.get("tax_code").asString());
            assertThat(row.name().key())
                    .isEqualTo(EnterpriseName.of(real.get("name").asString()).key());
            assertThat(row.people().workers())
                    .as(row.name().written())
                    .isEqualTo(real.get("employees").asInt());
            var members = real.get("party_members").isNull()
                    ? 0
                    : real.get("party_members").asInt();
            var counted = row.people().officialMembers();
            assertThat(counted == null ? 0 : counted).as(row.name().written()).isEqualTo(members);
        }
    }

    @Test
    void a_list_in_an_old_font_is_read_as_vietnamese() throws IOException {
        for (var file : List.of("danh_sach_tcvn3.xls", "danh_sach_tcvn3.xlsx", "danh_sach_vni.xlsx")) {
            var names = assessed(file).rows().stream()
                    .map(row -> Objects.requireNonNull(row.read().told()).name().key())
                    .toList();

            assertThat(names)
                    .as(file)
                    .isEqualTo(truth("danh_sach_legacy_font").stream()
                            .map(real -> EnterpriseName.of(real.get("name").asString())
                                    .key())
                            .toList());
        }
    }

    @Test
    void nearly_every_ward_of_a_list_of_2021_is_found() throws IOException {
        var rows = assessed("bieu01_tong_hop_nhom_quan.xlsx").rows();

        assertThat(rows.stream()
                        .filter(row ->
                                row.read().told() != null && row.read().told().ward() == null))
                .hasSizeLessThan(3);
    }

    private Assessment assessed(String file) {
        assumeTrue(Files.exists(SHEETS), "The shared sheets are not here");
        var opened = (SourceList.Opening.Opened) SourceList.open(SHEETS.resolve(file), file);
        return Voice.house(
                "test",
                () -> assess.assess(
                        new AssessList.Brought(opened.workbook(), Mapping.NONE, Map.of(), SEPTEMBER_2021, null)));
    }

    private static List<JsonNode> truth(String name) throws IOException {
        assumeTrue(Files.exists(SHEETS), "The shared sheets are not here");
        var json = JsonMapper.builder().build().readTree(Files.readString(SHEETS.resolve(name + ".truth.json")));
        return json.get("rows").valueStream().toList();
    }
}
