package vn.songhanh.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Attachment;
import vn.songhanh.attachment.Attachments;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.web.Refused;

@DatabaseTest
class AttachmentTests {

    @Autowired
    Attachments attachments;

    @Test
    void the_same_content_lies_on_the_disk_once() throws IOException {
        var first = kept("C:\\Tài liệu\\biên bản.pdf", "nội dung");
        var second = kept("biên bản (1).pdf", "nội dung");

        assertThat(first.name()).isEqualTo("biên bản.pdf");
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(attachments.content(first)).isEqualTo(attachments.content(second));
        assertThat(Files.readString(attachments.content(first))).isEqualTo("nội dung");
    }

    @Test
    void a_file_without_end_is_refused_before_it_fills_the_disk() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        };

        assertThatThrownBy(() -> Voice.house("test", () -> attachments.keep("a", "text/plain", endless)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_visitor_sees_no_file() {
        var file = kept("biên bản.txt", "biên bản");

        assertThat(Voice.as(new Acting.Visitor(), () -> attachments.find(file.id())))
                .isEmpty();
    }

    private Attachment kept(String name, String content) {
        return Voice.house(
                "test",
                () -> attachments.keep(
                        name, "text/plain", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }
}
