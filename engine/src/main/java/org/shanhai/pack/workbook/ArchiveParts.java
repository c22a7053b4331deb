package org.shanhai.pack.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.shanhai.pack.table.Faults;
import org.shanhai.pack.table.ZipSafety;

/// Which files of the archive hold what.
///
/// @param texts the file of the shared texts, where there is one
/// @param styles the file of the number formats, where there is one
/// @param from1904 whether days are counted from 1904, as old Macintoshes did
record ArchiveParts(
        List<NamedSheet> sheets,
        Optional<String> texts,
        Optional<String> styles,
        boolean from1904) {

    /// @param file empty where the workbook names none for it
    record NamedSheet(String name, Optional<String> file) {}

    private static final String STANDARD = "xl/workbook.xml";
    /// So many sheets are read, and so many parts named; each is looked up.
    private static final int MOST_SHEETS = 1_000;

    private static final int MOST_PARTS = 2 * MOST_SHEETS;
    private static final String RELATIONS = "Relationship";

    static ArchiveParts of(ZipFile zip) throws IOException, XMLStreamException, BrokenWorkbook {
        String main =
                find(zip, relations(zip, "_rels/.rels", ""), "officeDocument").orElse(STANDARD);
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        List<Relation> relations =
                relations(zip, folder + "_rels/" + main.substring(slash) + ".rels", folder);
        Map<String, String> files = new HashMap<>();
        relations.forEach(relation -> files.put(relation.id, relation.file));
        List<NamedSheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = open(zip, main)) {
            Xml xml = new Xml(in);
            for (Optional<String> at = next(xml); at.isPresent(); at = next(xml)) {
                if (at.get().equals("sheet")) {
                    String name = xml.find("name").orElse("");
                    sheets.add(new NamedSheet(name, xml.find("id").map(files::get)));
                    requireAtMost(MOST_SHEETS, sheets.size());
                } else {
                    from1904 =
                            xml.find("date1904").filter(Set.of("1", "true")::contains).isPresent();
                }
            }
        }
        if (sheets.isEmpty()) {
            throw missing("xl/worksheets");
        }
        Optional<String> texts = find(zip, relations, "sharedStrings");
        Optional<String> styles = find(zip, relations, "styles");
        return new ArchiveParts(List.copyOf(sheets), texts, styles, from1904);
    }

    private static void requireAtMost(int most, int count) throws BrokenWorkbook {
        if (count > most) {
            throw BrokenWorkbook.because(WorkbookMessage.MANY.of(Faults.counted(most)));
        }
    }

    private static Optional<String> next(Xml xml) throws XMLStreamException {
        return xml.next(Set.of("sheet", "workbookPr"), "workbook");
    }

    private record Relation(String id, String type, String file) {}

    private static List<Relation> relations(ZipFile zip, String name, String folder)
            throws IOException, XMLStreamException, BrokenWorkbook {
        List<Relation> relations = new ArrayList<>();
        Optional<ZipEntry> entry = findEntry(zip, name);
        if (entry.isPresent()) {
            try (InputStream in = ZipSafety.open(zip, entry.get())) {
                Xml xml = new Xml(in);
                while (xml.next(Set.of(RELATIONS), RELATIONS + "s").isPresent()) {
                    String target = xml.find("Target").orElse("");
                    String file = target.startsWith("/") ? target.substring(1) : folder + target;
                    String id = xml.find("Id").orElse("");
                    relations.add(new Relation(id, xml.find("Type").orElse(""), file));
                    requireAtMost(MOST_PARTS, relations.size());
                }
            }
        }
        return relations;
    }

    private static Optional<String> find(ZipFile zip, List<Relation> relations, String kind) {
        return relations.stream()
                .filter(relation -> relation.type.endsWith("/" + kind))
                .map(Relation::file)
                .filter(file -> findEntry(zip, file).isPresent())
                .findFirst();
    }

    /// @throws BrokenWorkbook where there is no such file
    static InputStream open(ZipFile zip, String name) throws IOException, BrokenWorkbook {
        return ZipSafety.open(zip, findEntry(zip, name).orElseThrow(() -> missing(name)));
    }

    static BrokenWorkbook missing(String part) {
        return BrokenWorkbook.because(WorkbookMessage.PART_MISSING.of(part));
    }

    /// Names differ by case in what some programs write.
    private static Optional<ZipEntry> findEntry(ZipFile zip, String name) {
        ZipEntry exact = zip.getEntry(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).equals(lower))
                .<ZipEntry>map(entry -> entry)
                .findFirst();
    }
}
