package org.shanhai.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitText;

/// The properties of a pack by dotted names, as `datapackage.json` and the sheet `pack` give them:
/// `name`, `name_local`, `area`, `base_year`, `currency`, `boundaries`, `rates.USD.2020`,
/// `unit.inputs`.
final class DescriptionProperties {
    private final String home;
    private final String file;
    private final Map<String, String> properties;
    private final Optional<Description> base;
    private final Problems problems;

    /// @param home what the pack is called in messages
    /// @param base from which comes what is not given
    DescriptionProperties(
            String home,
            String file,
            Map<String, String> properties,
            Optional<Description> base,
            Problems problems) {
        this.home = home;
        this.file = file;
        this.properties = properties;
        this.base = base;
        this.problems = problems;
    }

    Description describe(
            Map<String, List<TableFile>> tables, Function<String, Optional<String>> boundaries) {
        String currency = currency();
        int baseYear = baseYear();
        Rates rates = new Rates(currency, rates());
        Map<String, String> units = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    if (name.startsWith("unit.")) {
                        units.put(name.substring("unit.".length()), value);
                    }
                });
        // A pack with a name of its own must not bear the base's in the other language.
        boolean named = base.isEmpty() || find("name").isPresent();
        return new Description(
                home,
                file,
                Set.copyOf(properties.keySet()),
                named ? properties.getOrDefault("name", "") : base.orElseThrow().name(),
                find("name_local").orElseGet(() -> named ? "" : base.orElseThrow().nameLocal()),
                find("area").or(() -> base.flatMap(Description::area)),
                baseYear,
                base.map(below -> rates.over(below.rates())).orElse(rates),
                units,
                find("boundaries")
                        .flatMap(boundaries)
                        .or(() -> base.flatMap(Description::boundaries)),
                tables,
                base);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    private String currency() {
        Optional<String> below = base.map(pack -> pack.rates().currency());
        String code = find("currency").or(() -> below).orElse("CNY").toUpperCase(Locale.ROOT);
        if (!below.orElse(code).equals(code)) {
            // Amounts of the base that name no money would change their meaning.
            fault(
                    "currency",
                    code,
                    "is not the money of the base, which is %s.".formatted(below.get()),
                    "Leave it out; amounts may name another money each.");
            return below.get();
        }
        try {
            if (code.matches("[A-Z]{3}") && UnitText.read(code).above().equals(Optional.of(code))) {
                return code;
            }
        } catch (BadFigure unknown) {
            fault("currency", code, unknown.reason(), "Give an ISO 4217 code, as CNY or USD.");
            return "CNY";
        }
        fault("currency", code, "is not a currency.", "Give an ISO 4217 code, as CNY or USD.");
        return "CNY";
    }

    private int baseYear() {
        String text = properties.getOrDefault("base_year", "").strip();
        if (text.isEmpty() && base.isPresent()) {
            return base.get().baseYear();
        }
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= 1900 && year <= 2100) {
                return year;
            }
        }
        fault(
                "base_year",
                text,
                text.isEmpty() ? "The property is missing." : "is not a year.",
                "Give the year the national table speaks of, 1900 to 2100.");
        return 0;
    }

    private Map<String, Map<Integer, Double>> rates() {
        Map<String, Map<Integer, Double>> rates = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    String[] parts = name.split("\\.", -1);
                    if (!parts[0].equals("rates")) {
                        return;
                    }
                    try {
                        double rate = Figure.number(value);
                        if (parts.length == 3 && parts[2].matches("\\d{4}") && rate > 0) {
                            rates.computeIfAbsent(parts[1], code -> new TreeMap<>())
                                    .put(Integer.valueOf(parts[2]), rate);
                            return;
                        }
                    } catch (BadFigure bad) {
                        fault(name, value, bad.reason(), bad.remedy());
                        return;
                    }
                    fault(
                            name,
                            value,
                            "is not a rate of exchange.",
                            "Write rates.USD.2020 = 6.9: money of the pack for one of the other.");
                });
        return rates;
    }

    private void fault(String property, String value, String message, String remedy) {
        problems.error("", file, new Fault("property", 0, property, value, message, remedy));
    }
}
