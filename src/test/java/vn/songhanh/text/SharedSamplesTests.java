package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The rules against larger lists, where those lie beside the project; they are not part of it. */
class SharedSamplesTests {

    private static final List<Path> PLACES = List.of(Path.of("../shared/data"), Path.of("../../shared/data"));

    @Test
    void company_names_in_old_encodings_become_the_same_names_in_unicode() throws IOException {
        var pairs = rows("legacy_fonts/company_name_pairs.csv");

        assertThat(pairs).allSatisfy(pair -> {
            assertSameLetters(Writing.TCVN3.toUnicode(pair.get("tcvn3_as_latin1")), pair.get("unicode_nfc"));
            assertThat(Writing.VNI.toUnicode(pair.get("vni_as_latin1"))).isEqualTo(pair.get("unicode_nfc"));
            assertThat(LegacyText.read(pair.get("unicode_nfc")).text()).isEqualTo(pair.get("unicode_nfc"));
        });
        assertThat(pairs.stream()
                        .filter(pair -> isSure(pair.get("tcvn3_as_latin1"), Writing.TCVN3))
                        .count())
                .isGreaterThan(pairs.size() * 95L / 100);
        assertThat(pairs.stream()
                        .filter(pair -> isSure(pair.get("vni_as_latin1"), Writing.VNI))
                        .count())
                .isGreaterThan(pairs.size() * 95L / 100);
    }

    @Test
    void no_name_of_a_real_register_is_taken_for_an_old_encoding() throws IOException {
        for (var row : rows("companies/camau_register.csv")) {
            var name = Normalizer.normalize(row.get("Tên doanh nghiệp"), Normalizer.Form.NFC);
            assertThat(LegacyText.read(name).text()).isEqualTo(name);
        }
        for (var row : rows("companies/apparel_factories_vietnam_en.csv")) {
            assertThat(LegacyText.read(row.get("name")).text()).isEqualTo(row.get("name"));
        }
    }

    @Test
    void every_code_of_a_real_list_fits_its_check_digit() throws IOException {
        assertThat(rows("companies/tax_codes_hanoi.csv"))
                .allSatisfy(row -> assertThat(EnterpriseCode.read(row.get("tax_code")))
                        .isInstanceOfSatisfying(
                                EnterpriseCode.Reading.Understood.class,
                                code -> assertThat(code.warnings()).isEmpty()));
    }

    @Test
    void spoiled_codes_are_never_taken_for_good_ones() throws IOException {
        // Spaces at the ends are no fault to us: we take them off.
        for (var row : rows("companies/tax_codes_corrupted.csv").stream()
                .filter(row -> row.get("value").equals(row.get("value").strip()))
                .toList()) {
            var clean = EnterpriseCode.read(row.get("value")) instanceof EnterpriseCode.Reading.Understood understood
                    && understood.warnings().isEmpty();
            assertThat(clean)
                    .as(row.toString())
                    .isEqualTo(row.get("valid_by_checksum_and_form").equals("1"));
        }
    }

    @Test
    void rewritten_names_meet_and_different_names_do_not() throws IOException {
        var pairs = rows("dedupe/labelled_pairs.csv").stream()
                .filter(pair -> !pair.get("how").contains("typo"))
                .toList();
        var same = pairs.stream().filter(pair -> pair.get("same").equals("1")).toList();
        var apart = pairs.stream().filter(pair -> pair.get("same").equals("0")).toList();

        assertThat(same.stream().filter(SharedSamplesTests::meet).count()).isGreaterThan(same.size() * 80L / 100);
        assertThat(apart.stream().filter(SharedSamplesTests::meet).count()).isLessThan(apart.size() * 10L / 100);
    }

    private static boolean meet(CSVRecord pair) {
        return EnterpriseName.of(pair.get("name_a")).mayBeSameAs(EnterpriseName.of(pair.get("name_b")));
    }

    private static boolean isSure(String text, Writing writing) {
        return LegacyText.read(text).writing() == writing;
    }

    /** Which letters were capitals is lost in TCVN3 where a word has only one plain letter. */
    private static void assertSameLetters(String converted, String expected) {
        assertThat(converted).isEqualToIgnoringCase(expected);
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        var file = PLACES.stream()
                .map(place -> place.resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), name + " does not lie beside the project");
        var text = Files.readString(file.orElseThrow());
        return CSVParser.parse(
                        text.replaceFirst("^\uFEFF", ""),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())
                .getRecords();
    }
}
