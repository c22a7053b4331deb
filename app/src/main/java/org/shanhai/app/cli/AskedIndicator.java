package org.shanhai.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.SupplyChains;
import org.shanhai.supply.Yardstick;

/// The indicator that `--of` names.
final class AskedIndicator {
    /// Other names people use.
    private static final Map<String, String> ALIASES =
            Map.of("tax", "taxes", "gdp", "value_added", "employment", "jobs", "income", "wages");

    private AskedIndicator() {}

    /// The key of the indicator that a person names so.
    static String key(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return ALIASES.getOrDefault(wanted, wanted);
    }

    /// @throws Refusal where there is none, with what there is
    static Indicator get(String name, SupplyChains chains, Words words) {
        return get(name, chains.region(), chains.indicators(), words);
    }

    /// @param all that can be asked for
    /// @throws Refusal where there is none, with what there is
    static <Y extends Yardstick> Y get(String name, Region region, List<Y> all, Words words) {
        return all.stream()
                .filter(each -> each.key().equals(key(name)))
                .findFirst()
                .orElseThrow(
                        () -> {
                            List<Answer.Item> items =
                                    all.stream().map(each -> item(each, region, words)).toList();
                            return Named.refusal(
                                    "no_indicator",
                                    words.get("multipliers.no_indicator", name),
                                    name,
                                    new Answer.Items("indicators", "", items));
                        });
    }

    private static Answer.Item item(Yardstick each, Region region, Words words) {
        String key = each.key();
        return Measured.item(key, new Measured(words, region, key, each.unit(), 0).name());
    }
}
