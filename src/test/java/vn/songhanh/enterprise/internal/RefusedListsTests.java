package vn.songhanh.enterprise.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

/** Files that nobody should have to open, brought on the page where officers bring their lists. */
@DatabaseTest
class RefusedListsTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    private People.Person officer;

    @BeforeEach
    void open() {
        var unit = RegisterWorld.of(context).unit(UnitKind.UPPER_COMMITTEE, "Đảng ủy Thử", null);
        officer = people.officer(Side.PARTY, unit);
    }

    @Test
    void an_encrypted_workbook_is_refused_with_what_to_do() throws IOException, GeneralSecurityException {
        var answer = sent(encrypted(), "mat-khau.xlsx");

        assertThat(answer).hasStatus(422).bodyText().contains("mật khẩu");
        assertNothingWasBrought("mat-khau.xlsx");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        var bomb = bomb();

        var answer = sent(bomb, "bom.xlsx");

        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(answer).hasStatus(422).bodyText().contains("nén quá mức bình thường");
        assertNothingWasBrought("bom.xlsx");
    }

    private void assertNothingWasBrought(String name) {
        assertThat(officer.get("/app/enterprises/imports"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(name);
    }

    private MvcTestResult sent(byte[] content, String name) {
        var file = new MockMultipartFile("file", name, "application/octet-stream", content);
        return officer.upload("/app/enterprises/imports", file).exchange();
    }

    private static byte[] encrypted() throws IOException, GeneralSecurityException {
        try (var file = new POIFSFileSystem();
                var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("Mã số thuế");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var inside = encryptor.getDataStream(file)) {
                workbook.write(inside);
            }
            var out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Half a gigabyte of spaces inside half a megabyte. */
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"sheet.xml\" Type=\"x/worksheet\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/sheet.xml"));
            zip.write("<worksheet><sheetData>".getBytes(UTF_8));
            var spaces = " ".repeat(MEGABYTE).getBytes(UTF_8);
            for (var megabyte = 0; megabyte < 512; megabyte++) {
                zip.write(spaces);
            }
            zip.write("</sheetData></worksheet>".getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
