package vn.songhanh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.support.DatabaseTest;

/** A question folded here must meet a column folded there. */
@DatabaseTest
class FoldInTheDatabaseTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void we_fold_vietnamese_as_postgresql_does() {
        var texts = List.of(
                "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ",
                "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ",
                "Đảng ủy Khối; Liên đoàn Lao động (Hải Phòng) – 05/BC-LĐLĐ",
                "Café Müller Señor");

        for (var text : texts) {
            assertThat(foldedByTheDatabase(text))
                    .isEqualTo(Fold.unaccented(text).replace('–', '-'));
        }
    }

    private String foldedByTheDatabase(String text) {
        return jdbc.sql("""
            select unaccent(lower(:text))
            """).param("text", text).query(String.class).single();
    }
}
