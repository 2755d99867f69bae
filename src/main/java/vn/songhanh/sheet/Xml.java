package vn.songhanh.sheet;

import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over XML by local names, without document types, entities of its own or anything from outside. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream part) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(part));
    }

    static Xml of(Reader text) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(text));
    }

    /** Goes on to the next start or end of an element; false at the end of the document. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    String attribute(String name, String otherwise) {
        return attribute(name).orElse(otherwise);
    }

    int number(String attribute, int otherwise) {
        return attribute(attribute)
                .filter(text -> text.matches("-?\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    boolean isTrue(String attribute) {
        return attribute(attribute)
                .filter(text -> text.equals("1") || text.equals("true"))
                .isPresent();
    }

    /** The text of the element that just started, with that of the elements in it; stands at its end afterwards. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0 && reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {
                    // Comments and instructions say nothing to us.
                }
            }
        }
        return text.toString();
    }

    /** Walks over everything in the element that just started. */
    void within(String element, Walk walk) throws XMLStreamException {
        while (next() && !ends(element)) {
            walk.step();
        }
    }

    /** Walks over a whole document. */
    void all(Walk walk) throws XMLStreamException {
        while (next()) {
            walk.step();
        }
    }

    /** What is done at each start and end of an element. */
    interface Walk {
        void step() throws XMLStreamException;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
