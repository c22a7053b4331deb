package org.shanhai.pack.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Faults;

/// The texts that cells share: each different text of a workbook stands in it once. They are held
/// in memory, as long as that does not take more than half of it.
final class SharedTexts {
    /// Of a text besides its characters: headers of two objects and a place in the list.
    private static final int BYTES_EACH = 56;

    private static final String ITEM = "si";

    private SharedTexts() {}

    /// @param most bytes they may take
    static List<Xml.Text> read(InputStream in, long most)
            throws XMLStreamException, BrokenWorkbook {
        List<Xml.Text> texts = new ArrayList<>();
        Xml xml = new Xml(in);
        long bytes = 0;
        while (xml.next(Set.of(ITEM), "sst").isPresent()) {
            Xml.Text text = xml.runs(ITEM);
            boolean narrow = text.text().chars().allMatch(c -> c < 256);
            bytes += BYTES_EACH + (narrow ? 1L : 2L) * text.text().length();
            if (bytes > most) {
                String said = Faults.counted(most >> 20);
                throw new BrokenWorkbook(
                        Fault.ofFile(
                                WorkbookMessage.TEXTS_LARGE.of(said, Math.max(1, most >> 28))));
            }
            texts.add(text);
        }
        return texts;
    }
}
