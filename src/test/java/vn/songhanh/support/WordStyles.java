package vn.songhanh.support;

import java.math.BigInteger;
import java.util.Set;
import java.util.StringJoiner;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** The named styles of a DOCX, read back. */
public record WordStyles(XWPFDocument docx) {

    public CTStyle style(String part) {
        return docx.getStyles().getStyle(part).getCTStyle();
    }

    public int halfPoints(String part) {
        return ((BigInteger) style(part).getRPr().getSzArray(0).getVal()).intValue();
    }

    /** Size in points and what is set, as {@code 14 bold caps}. */
    public String letters(String part) {
        var properties = style(part).getRPr();
        var said = new StringJoiner(" ").add(Integer.toString(halfPoints(part) / 2));
        if (on(properties.getBArray(0))) {
            said.add("bold");
        }
        if (on(properties.getIArray(0))) {
            said.add("italic");
        }
        if (properties.sizeOfCapsArray() > 0) {
            said.add("caps");
        }
        if (properties.sizeOfUArray() > 0) {
            said.add("underlined");
        }
        return said.toString();
    }

    private static boolean on(CTOnOff switched) {
        return !Set.of("0", "false", "off").contains(switched.xgetVal().getStringValue());
    }
}
