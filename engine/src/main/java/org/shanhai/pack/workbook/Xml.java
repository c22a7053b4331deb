package org.shanhai.pack.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.shanhai.message.Message;
import org.shanhai.pack.table.TableMessage;

/// One part of a workbook, read front to back. Names of elements count without their namespace:
/// the standard has two, and both mean the same.
final class Xml {
    /// Excel allows 32,767 characters a cell.
    static final int MOST_CHARACTERS = 1_000_000;

    private static final String CUT_OFF = "the part ends within an element";

    private static final Set<String> STRINGS = Set.of("si", "is");
    private static final String TEXT = "t";
    private static final String PHONETIC = "rPh";
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    /// What a text holds.
    ///
    /// @param entity the name of an entity it refers to, of which nothing is known here
    record Text(String text, boolean tooLong, Optional<String> entity) {}

    Xml(InputStream in) throws XMLStreamException {
        reader = FACTORY.createXMLStreamReader(new BoundedXml(in));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        // Nothing outside the file is ever read, nor anything grown out of a few bytes.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /// The next start of one of these elements; empty at the end of the part, or of `within`.
    Optional<String> next(Set<String> names, String within) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && names.contains(reader.getLocalName())) {
                return Optional.of(reader.getLocalName());
            }
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(within)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// An attribute of the element it stands at.
    Optional<String> find(String attribute) {
        for (int k = 0; k < reader.getAttributeCount(); k++) {
            if (reader.getAttributeLocalName(k).equals(attribute)) {
                return Optional.ofNullable(reader.getAttributeValue(k));
            }
        }
        return Optional.empty();
    }

    /// The characters of the element it stands at, up to its end; of a shared or an inline string
    /// those of its runs, without how it is pronounced.
    Text text(String name) throws XMLStreamException {
        boolean all = !STRINGS.contains(name);
        StringBuilder text = new StringBuilder();
        boolean counts = all;
        boolean tooLong = false;
        String entity = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    int length = reader.getTextLength();
                    tooLong |= text.length() + length > MOST_CHARACTERS;
                    if (counts && !tooLong) {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> entity = reader.getLocalName();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (reader.getLocalName().equals(PHONETIC)) {
                        next(Set.of(), PHONETIC);
                    } else {
                        counts |= reader.getLocalName().equals(TEXT);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(name)) {
                        return new Text(text.toString(), tooLong, Optional.ofNullable(entity));
                    }
                    counts = all;
                }
                default -> {}
            }
        }
        throw new XMLStreamException(CUT_OFF, reader.getLocation());
    }

    /// Half a sentence of what is wrong and where.
    static Message reason(XMLStreamException broken) {
        if (broken.getNestedException() instanceof BoundedXml.Exceeded exceeded) {
            return exceeded.what;
        }
        String first = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
        Message what =
                first.equals(CUT_OFF) || first.startsWith("Unexpected end-of-input")
                        ? TableMessage.ENDS_EARLY.of()
                        : WorkbookMessage.NOT_XML.of();
        return broken.getLocation() == null
                ? what
                : WorkbookMessage.AT.of(
                        broken.getLocation().getLineNumber(),
                        broken.getLocation().getColumnNumber(),
                        what);
    }
}
