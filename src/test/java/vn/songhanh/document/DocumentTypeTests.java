package vn.songhanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocumentTypeTests {

    @Test
    void types_are_abbreviated_as_the_rules_abbreviate_them() {
        assertThat(Arrays.stream(DocumentType.values())
                        .map(type -> type.code() + " " + type.title().toLowerCase(java.util.Locale.of("vi")))
                        .collect(Collectors.joining(" · ")))
                .isEqualTo("BC báo cáo · KH kế hoạch · CTr chương trình · TB thông báo · TTr tờ trình · QĐ quyết định"
                        + " · QĐ quy định · NQ nghị quyết · KL kết luận · HD hướng dẫn · BB biên bản · GM giấy mời"
                        + " · CV công văn");
    }
}
