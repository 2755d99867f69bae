package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a PDF that was laid out in pieces. Each piece brings a tree of its own; all of it goes on below the first one's
 * document element, and the pages' places in the tree are counted on (ISO 32000-1, 14.7.2 and 14.7.4.4).
 */
final class PdfTags {
    private final PDDocument pdf;
    private final List<PDStructureTreeRoot> trees = new ArrayList<>();
    private final COSArray places = new COSArray();
    private final COSDictionary layout = new COSDictionary();
    private int pages;

    PdfTags(PDDocument pdf) {
        this.pdf = pdf;
        layout.setName(COSName.TYPE, "Layout");
    }

    /** Takes the tree of the piece that was just laid out, so that the next one begins its own. */
    void take() {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        pdf.getDocumentCatalog().setStructureTreeRoot(null);
        countOn(tree);
        if (!trees.isEmpty()) {
            var whole = document(trees.getFirst());
            document(tree).getKids().forEach(kid -> whole.appendKid((PDStructureElement) kid));
        } else {
            trees.add(tree);
        }
    }

    /** The library numbers each piece's pages from 0; links, which would be counted between them, there are none. */
    private void countOn(PDStructureTreeRoot tree) {
        var numbered = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        for (var i = 0; i < numbered.size(); i += 2) {
            places.add(COSInteger.get(pages + numbered.getInt(i)));
            places.add(numbered.get(i + 1));
        }
        for (; pages < pdf.getNumberOfPages(); pages++) {
            var page = pdf.getPage(pages);
            page.setStructParents(pages);
            lighten(page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES));
        }
    }

    /**
     * The library describes every border and background by an object of its own, with its place on the page: in a long table
     * far more than the tags themselves. As layout artifacts (ISO 32000-1, 14.8.2.2.2) they need no place and share one.
     */
    private void lighten(@Nullable COSDictionary properties) {
        if (properties == null) {
            return;
        }
        for (var name : properties.keySet()) {
            if (properties.getDictionaryObject(name) instanceof COSDictionary property) {
                if (COSName.BACKGROUND.equals(property.getCOSName(COSName.TYPE))) {
                    properties.setItem(name, layout);
                } else {
                    property.setDirect(true);
                }
            }
        }
    }

    private static PDStructureElement document(PDStructureTreeRoot tree) {
        return (PDStructureElement) tree.getKids().getFirst();
    }

    void finish() {
        var whole = trees.getFirst();
        whole.getParentTree().getCOSObject().setItem(COSName.NUMS, places);
        whole.setParentTreeNextKey(pages);
        pdf.getDocumentCatalog().setStructureTreeRoot(whole);
    }
}
