package org.shanhai.bench.observed;

import java.util.Locale;
import java.util.stream.Collectors;
import org.shanhai.leap.SeenEntries;
import org.shanhai.region.Region;

/// Entries told by firms registered before, judged by those registered after, goods alone.
final class Entries {
    private Entries() {}

    static void print(Region region) {
        System.out.printf(
                "Entries, survivors alone, places of %d goods firms or more before%n",
                SeenEntries.FEWEST_GOODS);
        for (SeenEntries entries : SeenEntries.list(region)) {
            System.out.printf(
                    "  until %d, then to %d: %d entries of %d cells; area under the curve: %s%n",
                    entries.before(),
                    entries.until(),
                    entries.entries(),
                    entries.cells(),
                    entries.areas().entrySet().stream()
                            .map(
                                    area ->
                                            String.format(
                                                    Locale.ROOT,
                                                    "%s %.3f",
                                                    area.getKey(),
                                                    area.getValue()))
                            .collect(Collectors.joining(", ")));
            if (!entries.areas().containsKey("own_last_span")) {
                System.out.printf(
                        "    own autocorrelation by itself cannot be told: of the firms until %d no "
                                + "span before the last is told apart%n",
                        entries.before());
            }
        }
    }
}
