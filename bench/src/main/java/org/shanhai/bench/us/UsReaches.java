package org.shanhai.bench.us;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far the goods of the American industries travel: classes and lengths of the Zhejiang pack,
/// own shares of goods as fitted to trade between states in 2007, the rest assumed.
final class UsReaches {
    private UsReaches() {}

    private static final String LOCAL = "local_service";
    private static final String REGIONAL = "regional";
    private static final String NATIONAL = "national_goods";
    private static final String LIGHT = "light_high_value";
    private static final String NETWORK = "network_service";

    static final List<List<String>> ROWS =
            List.of(
                    List.of(
                            LOCAL,
                            "5",
                            "0.001",
                            "0.9",
                            "assumed",
                            "used where supplied; states are large"),
                    List.of(
                            REGIONAL,
                            "32",
                            "0.0025",
                            "0.6",
                            "estimated",
                            "food, stone, farm and mining goods between states in 2007"),
                    List.of(
                            NATIONAL,
                            "42",
                            "0.008",
                            "0.4",
                            "estimated",
                            "metals, machinery, chemicals, plastics and vehicles between states in"
                                    + " 2007"),
                    List.of(
                            LIGHT,
                            "35",
                            "0.0115",
                            "0.35",
                            "estimated",
                            "electronics, textiles, furniture and miscellaneous goods between"
                                    + " states in 2007"),
                    List.of(NETWORK, "100", "0.05", "0.5", "assumed", "delivered by wire"));

    /// By the beginning of the code of the first product; the longest that fits counts.
    private static final Map<String, String> BY_CODE = new TreeMap<>();

    static {
        put(REGIONAL, "11", "2123", "2211", "23", "31", "321", "327", "42", "48", "49", "611A");
        put(NATIONAL, "21", "32", "33", "482", "483", "486");
        put(LIGHT, "313", "314", "315", "316", "323", "3254", "334", "337", "339");
        put(LOCAL, "2212", "2213", "44", "45", "4A", "485", "491", "53", "5616", "5617", "562");
        put(LOCAL, "61", "62", "71", "72", "81", "S007");
        put(NETWORK, "481", "51", "52", "532", "533", "54", "55", "56", "711", "712", "721");
        put(NETWORK, "813", "S00");
    }

    private static void put(String reach, String... beginnings) {
        for (String beginning : beginnings) {
            BY_CODE.put(beginning, reach);
        }
    }

    /// @param product the code of a product of USEEIO
    static String of(String product) {
        for (int length = product.length(); length > 0; length--) {
            String reach = BY_CODE.get(product.substring(0, length));
            if (reach != null) {
                return reach;
            }
        }
        throw new IllegalArgumentException("The product %s has no reach.".formatted(product));
    }
}
