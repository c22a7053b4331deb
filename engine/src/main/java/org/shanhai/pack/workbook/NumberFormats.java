package org.shanhai.pack.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// How each style of a workbook shows numbers.
final class NumberFormats {
    /// Formats that files refer to without writing them down (ECMA-376, Part 1, 18.8.30), as far as
    /// they show more than digits; from 27 those of East Asia, all dates and times.
    private static final Map<String, String> BUILT_IN = builtIn();

    static final NumberFormat GENERAL = NumberFormat.of("General");

    private NumberFormats() {}

    /// Those of all styles, by their numbers.
    static List<NumberFormat> read(InputStream in) throws XMLStreamException {
        List<NumberFormat> formats = new ArrayList<>();
        Map<String, String> own = new HashMap<>(BUILT_IN);
        Xml xml = new Xml(in);
        boolean inside = false;
        Set<String> wanted = Set.of("numFmt", "cellStyleXfs", "cellXfs", "xf", "cellStyles");
        for (Optional<String> at = xml.next(wanted, "styleSheet");
                at.isPresent();
                at = xml.next(wanted, "styleSheet")) {
            switch (at.get()) {
                case "numFmt" ->
                        own.put(xml.find("numFmtId").orElse(""), xml.find("formatCode").orElse(""));
                case "xf" -> {
                    if (inside) {
                        String id = xml.find("numFmtId").orElse("");
                        formats.add(NumberFormat.of(own.getOrDefault(id, "General")));
                    }
                }
                // The formats of cells stand apart from those that styles build on.
                default -> inside = at.get().equals("cellXfs");
            }
        }
        return formats;
    }

    private static Map<String, String> builtIn() {
        Map<String, String> formats = new HashMap<>();
        formats.put("1", "0");
        formats.put("9", "0%");
        formats.put("10", "0.00%");
        Stream.of("14 15 16 17 22 27 28 29 30 31 36 50 51 54 57 58".split(" "))
                .forEach(id -> formats.put(id, "yyyy-mm-dd"));
        Stream.of("18 19 20 21 32 33 34 35 45 46 47 55 56".split(" "))
                .forEach(id -> formats.put(id, "h:mm:ss"));
        return Map.copyOf(formats);
    }
}
