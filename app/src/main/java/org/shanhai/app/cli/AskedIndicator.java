package org.shanhai.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.supply.Indicator;
import org.shanhai.supply.SupplyChains;

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
        return chains.findIndicator(key(name))
                .orElseThrow(
                        () -> {
                            List<Answer.Item> items =
                                    chains.indicators().stream()
                                            .map(each -> item(each, chains, words))
                                            .toList();
                            return Named.refusal(
                                    "no_indicator",
                                    words.get("multipliers.no_indicator", name),
                                    name,
                                    new Answer.Items("indicators", "", items));
                        });
    }

    private static Answer.Item item(Indicator indicator, SupplyChains chains, Words words) {
        String name = new Measured(words, chains.region(), indicator).name();
        return Measured.item(indicator.key(), name);
    }
}
