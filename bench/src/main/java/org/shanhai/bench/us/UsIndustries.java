package org.shanhai.bench.us;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shanhai.region.Broad;

/// The industries of the American pack, and where the products of USEEIO and the codes of NAICS
/// 2017 belong.
///
/// The model has the detailed classification of 2007, the crosswalk that of 2017 and 2012: codes
/// that were split or joined since are put together by [#inModel(String)] and [#merged(String)].
/// All building work is one industry, since its trades serve every kind of structure.
final class UsIndustries {
    /// Sectors that are no industry: noncomparable imports, used goods, the rest of the world.
    private static final List<String> NONE = List.of("S00300", "S00402", "S00900");

    private static final Map<String, String> IN_MODEL =
            Map.ofEntries(
                    Map.entry("311224", "31122A"),
                    Map.entry("331313", "33131A"),
                    Map.entry("331314", "33131A"),
                    Map.entry("331410", "331411"),
                    Map.entry("332119", "33211B"),
                    Map.entry("332999", "33299B"),
                    Map.entry("333242", "333295"),
                    Map.entry("333316", "333315"),
                    Map.entry("333318", "333313"),
                    Map.entry("333413", "33341A"),
                    Map.entry("333517", "33351A"),
                    Map.entry("333914", "33391A"),
                    Map.entry("334118", "33411A"),
                    Map.entry("335220", "335221"),
                    Map.entry("33712N", "33712A"),
                    Map.entry("444000", "4A0000"),
                    Map.entry("446000", "4A0000"),
                    Map.entry("447000", "4A0000"),
                    Map.entry("448000", "4A0000"),
                    Map.entry("454000", "4A0000"),
                    Map.entry("4B0000", "4A0000"),
                    Map.entry("524113", "524100"),
                    Map.entry("5241XX", "524100"),
                    Map.entry("531HSO", "5310HS"),
                    Map.entry("531HST", "5310HS"));

    private static final Map<String, String> MERGED =
            Map.ofEntries(
                    // Alone, grain has a value added below zero.
                    Map.entry("1111B0", "1111A0"),
                    Map.entry("331419", "331411"),
                    Map.entry("333220", "33329A"),
                    Map.entry("33331A", "333313"),
                    Map.entry("335222", "335221"),
                    Map.entry("335224", "335221"),
                    Map.entry("335228", "335221"),
                    Map.entry("S00102", "491000"),
                    Map.entry("S00203", "S00700"));

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("1111A0", "Oilseeds and grains"),
                    Map.entry("230000", "Construction"),
                    Map.entry("331411", "Primary copper and other primary nonferrous metals"),
                    Map.entry("333313", "Office, vending, laundry and other commercial machinery"),
                    Map.entry(
                            "33329A",
                            "Machinery for plastics, paper, textiles, food and other industries"),
                    Map.entry("335221", "Household appliances"),
                    Map.entry("491000", "Postal service and other federal enterprises"),
                    Map.entry("S00500", "Federal government, defense"),
                    Map.entry("S00600", "Federal government, all but defense"),
                    Map.entry("S00700", "State and local government"),
                    Map.entry("23", "Construction"),
                    Map.entry("GFGD", "Federal government, defense"),
                    Map.entry("GFGN", "Federal government, all but defense"),
                    Map.entry("GSLG", "State and local government"));

    /// @param first the code of its first product in USEEIO
    record UsIndustry(String code, String name, Broad broad, String first) {}

    private final Level level;
    private final Map<String, String> summaryCodes = new HashMap<>();
    private final Map<String, String> summaryNames = new HashMap<>();
    private final Map<String, String> byNaics = new HashMap<>();
    private final List<UsIndustry> industries;
    private final Map<String, Integer> numbers = new HashMap<>();

    UsIndustries(Useeio model, Path crosswalk, Level level) throws IOException {
        this.level = level;
        CsvTables.read(crosswalk, StandardCharsets.UTF_8, this::take);
        summaryCodes.put("S00700", "GSLG");
        Map<String, UsIndustry> sorted = new TreeMap<>();
        for (int sector = 0; sector < model.count(); sector++) {
            if (isIndustry(model.code(sector))) {
                String merged = merged(model.code(sector));
                String code = code(merged);
                String name =
                        level == Level.SUMMARY
                                ? summaryNames.getOrDefault(code, code)
                                : model.name(sector);
                sorted.putIfAbsent(
                        code,
                        new UsIndustry(
                                code,
                                NAMES.getOrDefault(code, name).strip(),
                                broad(merged),
                                merged));
            }
        }
        industries = List.copyOf(sorted.values());
        industries.forEach(industry -> numbers.put(industry.code(), numbers.size()));
    }

    private void take(NamedCsvRecord row) {
        String code = merged(inModel(row.getField("USEEIO_Code")));
        String summary = row.getField("BEA_2017_Summary_Code");
        summaryCodes.putIfAbsent(code, summary);
        summaryNames.putIfAbsent(summary, row.getField("BEA_2017_Summary_Name"));
        String naics = row.getField("NAICS_2017_Code");
        // Public administration is told apart by who owns it, not by what it does. The few offices
        // that private firms run for the post are nobody's.
        boolean publicly = naics.startsWith("92") || naics.startsWith("491");
        if (naics.length() == 6 && Character.isDigit(naics.charAt(0)) && !publicly) {
            byNaics.putIfAbsent(naics, code);
        }
    }

    private static String inModel(String code) {
        return code.startsWith("42") ? "420000" : IN_MODEL.getOrDefault(code, code);
    }

    private static String merged(String code) {
        return code.startsWith("23") ? "230000" : MERGED.getOrDefault(code, code);
    }

    private String code(String merged) {
        if (level == Level.DETAIL) {
            return merged;
        }
        String summary = summaryCodes.get(merged);
        if (summary == null) {
            throw new IllegalArgumentException(
                    "The crosswalk has no summary code for %s.".formatted(merged));
        }
        return summary;
    }

    private static Broad broad(String code) {
        return switch (code.substring(0, 2)) {
            case "11" -> Broad.PRIMARY;
            case "21", "22", "23", "31", "32", "33" -> Broad.SECONDARY;
            default -> Broad.TERTIARY;
        };
    }

    static boolean isIndustry(String sector) {
        return !NONE.contains(sector);
    }

    List<UsIndustry> all() {
        return industries;
    }

    int count() {
        return industries.size();
    }

    /// The number of the industry a product of the model belongs to.
    int ofProduct(String sector) {
        Integer number = numbers.get(code(merged(sector)));
        if (number == null) {
            throw new IllegalArgumentException("The product %s has no industry.".formatted(sector));
        }
        return number;
    }

    /// Whether the census leaves so much of it out that what it has is a lower bound and no
    /// establishment means nothing: railways are insured elsewhere.
    boolean isHardlyCovered(int industry) {
        return industries.get(industry).first().equals("482000");
    }

    /// Whether no establishment in the census means that there is none: farms and boats with few
    /// hands need not be insured.
    boolean showsAbsence(int industry) {
        return industries.get(industry).broad() != Broad.PRIMARY && !isHardlyCovered(industry);
    }

    /// The number of the industry of a code of NAICS with six digits; -1 where it is none, as
    /// establishments that nobody classified.
    int ofNaics(String naics) {
        String code = byNaics.get(naics);
        if (code == null) {
            // The census splits trades of building into residential and other work.
            code = byNaics.get(naics.substring(0, 5) + "0");
        }
        return code == null ? -1 : ofProduct(code);
    }
}
