package org.shanhai.ask.supply;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Named;
import org.shanhai.ask.Near;
import org.shanhai.ask.Refusal;
import org.shanhai.region.Region;
import org.shanhai.supply.Extension;

/// The indicators an answer can be measured in, by the names people use.
public final class Indicators {
    /// Other names people use.
    private static final Map<String, String> ALIASES =
            Map.of("tax", "taxes", "gdp", "value_added", "employment", "jobs", "income", "wages");

    private Indicators() {}

    /// Of those there are, the one a person names so; output where nobody names one.
    ///
    /// @throws Refusal where there is none, with what there is
    static <Y extends Extension> Y find(
            Optional<String> of, Region region, List<Y> all, Words words) {
        return find(of.orElse("output"), region, all, words);
    }

    /// Of those there are, the one a person names so.
    ///
    /// @throws Refusal where there is none, with what there is
    public static <Y extends Extension> Y find(String of, Region region, List<Y> all, Words words) {
        String key = key(of);
        return all.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> {
                            List<Answer.Item> items =
                                    all.stream().map(each -> item(each, region, words)).toList();
                            return Named.refusal(
                                    "no_indicator",
                                    words.get(
                                            "multipliers.no_indicator",
                                            of,
                                            Near.asked(
                                                    all.stream().map(Extension::key).toList(),
                                                    of,
                                                    words)),
                                    of,
                                    new Answer.Items("indicators", "", items));
                        });
    }

    /// The key of what a person names so.
    private static String key(String of) {
        String wanted = of.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return ALIASES.getOrDefault(wanted, wanted);
    }

    private static Answer.Item item(Extension each, Region region, Words words) {
        String key = each.key();
        return Measured.item(key, new Measured(words, region, key, each.unit(), 0).name());
    }
}
