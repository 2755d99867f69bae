package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The pictures of a DOCX: kept as files beside its text, and the drawings that show them. */
final class DocxPictures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private final List<byte[]> files = new ArrayList<>();

    /** The PNG files, in the order of their relations {@code picture1}, {@code picture2}, … */
    List<byte[]> files() {
        return Collections.unmodifiableList(files);
    }

    /** Writes a run that shows the picture where the text stands. */
    void draw(Markup xml, Printed picture, String description) {
        files.add(picture.png());
        var number = Integer.toString(files.size());
        var width = Twips.drawing(picture.width());
        var height = Twips.drawing(picture.height());
        xml.open("w:r").open("w:drawing");
        xml.open(
                "wp:inline",
                "distT",
                "0",
                "distB",
                "0",
                "distL",
                "0",
                "distR",
                "0",
                "xmlns:wp",
                DRAWING + "wordprocessingDrawing");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", "Hình " + number, "descr", description);
        xml.open("a:graphic", "xmlns:a", DRAWING + "main");
        xml.open("a:graphicData", "uri", DRAWING + "picture").open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", relation(files.size()) + ".png");
        xml.empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relation(files.size()));
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }

    static String relation(int number) {
        return "picture" + number;
    }
}
