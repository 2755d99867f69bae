package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.support.PdfUa;

/** PDF/UA-1 (ISO 14289-1), as far as a machine can tell: veraPDF finds nothing to mend. */
class AccessibilityTests {

    static Stream<OfficialDocument> documents() {
        return Stream.concat(FormTests.documents(), Stream.of(Samples.draft(), Samples.letter(), inPieces()));
    }

    /** Annexes so long that they are laid out in pieces. */
    private static OfficialDocument inPieces() {
        return Samples.with(List.of(), Samples.foundedUnions(900), Samples.foundedUnions(3));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_form_is_accessible(OfficialDocument document) throws IOException {
        assertThat(PdfUa.faults(Samples.pdf(document))).isEmpty();
    }

    @Test
    void a_file_without_language_title_and_tags_would_be_noticed() throws IOException {
        try (var pdf = Loader.loadPDF(Samples.pdf(Samples.report()))) {
            var catalogue = pdf.getDocumentCatalog().getCOSObject();
            catalogue.removeItem(COSName.LANG);
            catalogue.removeItem(COSName.STRUCT_TREE_ROOT);
            catalogue.removeItem(COSName.METADATA);
            var out = new ByteArrayOutputStream();
            pdf.save(out);

            assertThat(PdfUa.faults(out.toByteArray()))
                    .anyMatch(fault -> fault.startsWith("7.1 "))
                    .anyMatch(fault -> fault.startsWith("7.2 "));
        }
    }
}
