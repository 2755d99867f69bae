package vn.songhanh.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.songhanh.sheet.Workbook.Opening;

class RefusedFilesTests {

    @Test
    void an_empty_file() {
        assertThat(Fixtures.refused(new byte[0], "danh-sach.xlsx", Limits.USUAL))
                .isEqualTo(Refusal.EMPTY_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 …",
                "Kính gửi: Liên đoàn Lao động\nXin báo cáo",
                "<?xml version=\"1.0\"?><rss/>",
                "{\\rtf1 a,b}",
                "a\u0000b\u0001,\u0002\n"
            })
    void a_file_that_is_no_workbook_whatever_its_name(String content) {
        assertThat(Fixtures.refused(content.getBytes(UTF_8), "danh-sach", Limits.USUAL))
                .isEqualTo(Refusal.NOT_A_WORKBOOK);
    }

    @Test
    void a_zip_of_something_else() throws IOException {
        assertThat(Fixtures.refused(zip("anh.txt", "abc".getBytes(UTF_8)), "danh-sach.xlsx", Limits.USUAL))
                .isEqualTo(Refusal.NOT_A_WORKBOOK);
        assertThat(Fixtures.refused(zip("word/document.xml", "<a/>".getBytes(UTF_8)), "a.xlsx", Limits.USUAL))
                .isEqualTo(Refusal.NOT_A_WORKBOOK);
    }

    @Test
    void a_workbook_of_a_format_that_is_not_read_says_what_to_do() throws IOException {
        assertThat(Fixtures.refused(zip("content.xml", "<a/>".getBytes(UTF_8)), "a.ods", Limits.USUAL))
                .isEqualTo(Refusal.OTHER_FORMAT);
        assertThat(Refusal.OTHER_FORMAT.words().vi()).contains("lưu lại thành .xlsx");
    }

    @Test
    void a_workbook_cut_short() {
        var whole = Fixtures.xlsx(workbook -> Fixtures.fill(workbook.createSheet(), List.of(List.of("a"))));
        var old = Fixtures.xls(workbook -> Fixtures.fill(workbook.createSheet(), List.of(List.of("a"))));

        assertThat(Fixtures.refused(java.util.Arrays.copyOf(whole, whole.length / 2), "a.xlsx", Limits.USUAL))
                .isEqualTo(Refusal.BROKEN);
        assertThat(Fixtures.refused(java.util.Arrays.copyOf(old, 1000), "a.xls", Limits.USUAL))
                .isEqualTo(Refusal.BROKEN);
    }

    @Test
    void a_workbook_with_a_password() throws Exception {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("mật khẩu");
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            try (var data = encryptor.getDataStream(files)) {
                data.write(Fixtures.xlsx(workbook -> workbook.createSheet()));
            }
            files.writeFilesystem(out);

            assertThat(Fixtures.refused(out.toByteArray(), "a.xlsx", Limits.USUAL))
                    .isEqualTo(Refusal.ENCRYPTED);
        }
    }

    @Test
    void an_old_workbook_with_a_password() {
        Biff8EncryptionKey.setCurrentUserPassword("mat khau");
        try {
            var old = Fixtures.xls(workbook -> Fixtures.fill(workbook.createSheet(), List.of(List.of("a"))));
            Biff8EncryptionKey.setCurrentUserPassword(null);

            assertThat(Fixtures.refused(old, "a.xls", Limits.USUAL)).isEqualTo(Refusal.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        var sheet = "<worksheet><sheetData>" + " ".repeat(80 * 1024 * 1024) + "</sheetData></worksheet>";

        assertThat(Fixtures.refused(bomb(sheet), "a.xlsx", Limits.USUAL)).isEqualTo(Refusal.ZIP_BOMB);
    }

    @Test
    void entities_that_multiply_are_not_expanded() throws IOException {
        var sheet = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>";

        assertThat(Fixtures.refused(bomb(sheet), "a.xlsx", Limits.USUAL)).isEqualTo(Refusal.BROKEN);
    }

    @Test
    void more_bytes_rows_or_columns_than_allowed() {
        var small = new Limits(2_000, 1_000_000, 100, 2, 3);

        assertThat(Fixtures.refused(new byte[2_001], "a.csv", small)).isEqualTo(Refusal.TOO_LARGE);
        assertThat(Fixtures.refused("a,b\nc,d\ne,f\n".getBytes(UTF_8), "a.csv", small))
                .isEqualTo(Refusal.TOO_MANY_ROWS);
        assertThat(Fixtures.refused("a,b,c,d\n".getBytes(UTF_8), "a.csv", small))
                .isEqualTo(Refusal.TOO_MANY_COLUMNS);
    }

    @Test
    void the_words_name_the_limit() {
        var opening = Workbook.open("a\nb\nc\n".getBytes(UTF_8), "a.csv", new Limits(100, 100, 10, 2, 3));

        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        refused -> assertThat(refused.words().vi())
                                .isEqualTo("Tệp có hơn 2 dòng; hãy chia thành nhiều tệp"));
    }

    @Test
    void a_workbook_without_any_content() {
        assertThat(Fixtures.refused(Fixtures.xlsx(workbook -> workbook.createSheet()), "a.xlsx", Limits.USUAL))
                .isEqualTo(Refusal.NO_CONTENT);
        assertThat(Fixtures.refused("\n , \n".getBytes(UTF_8), "a.csv", Limits.USUAL))
                .isEqualTo(Refusal.NO_CONTENT);
    }

    /** Of the ways to pack that a zip may name, workbooks use two; others would want libraries that are not here. */
    @Test
    void a_workbook_packed_in_a_way_that_workbooks_are_not() {
        for (var way : List.of(93, 95, 12, 1)) {
            var odd = XLSX.clone();
            for (var place = 0; place + 12 < odd.length; place++) {
                if (odd[place] == 'P' && odd[place + 1] == 'K' && odd[place + 2] == 1 && odd[place + 3] == 2) {
                    odd[place + 10] = way.byteValue();
                }
            }

            assertThat(Fixtures.refused(odd, "a.xlsx", Limits.USUAL))
                    .as("%s", way)
                    .isEqualTo(Refusal.OTHER_FORMAT);
        }
    }

    @Property(tries = 300)
    void whatever_bytes_come_there_is_an_answer(@ForAll @Size(max = 3000) byte[] bytes) {
        assertThat(Workbook.open(bytes, "a.xls", Limits.USUAL)).isNotNull();
    }

    @Property(tries = 150)
    void a_workbook_with_a_wrong_byte_is_read_or_refused(@ForAll int place, @ForAll byte wrong) {
        for (var whole : List.of(XLSX, XLS)) {
            var spoiled = whole.clone();
            spoiled[Math.floorMod(place, spoiled.length)] = wrong;

            assertThat(Workbook.open(spoiled, "a", Limits.USUAL)).isNotNull();
        }
    }

    private static final byte[] XLSX = Fixtures.xlsx(
            workbook -> Fixtures.fill(workbook.createSheet(), List.of(List.of("STT", "Tên"), List.of("1", "An Phú"))));
    private static final byte[] XLS = Fixtures.xls(
            workbook -> Fixtures.fill(workbook.createSheet(), List.of(List.of("STT", "Tên"), List.of("1", "An Phú"))));

    private static byte[] bomb(String sheet) throws IOException {
        return zip(
                "xl/workbook.xml",
                "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>".getBytes(UTF_8),
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\" Type=\"x/worksheet\"/></Relationships>"
                        .getBytes(UTF_8),
                "xl/sheet.xml",
                sheet.getBytes(UTF_8));
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
