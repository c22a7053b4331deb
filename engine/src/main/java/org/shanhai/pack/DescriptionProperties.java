package org.shanhai.pack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.message.Message;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Figure;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.unit.UnitText;

/// The properties of a pack by dotted names, as `datapackage.json` and the sheet `pack` give them:
/// `name`, `name_local`, `area`, `base_year`, `currency`, `boundaries`, `rates.USD.2020`,
/// `unit.inputs`.
///
/// @param home what the pack is called in messages
/// @param base from which comes what is not given
record DescriptionProperties(
        String home,
        String file,
        Map<String, String> properties,
        Optional<Description> base,
        Problems problems) {
    private static final String UNIT = "unit.";

    Description describe(
            Map<String, List<TableFile>> tables, Function<String, Optional<String>> boundaries) {
        String currency = currency();
        int baseYear = baseYear();
        Rates rates = new Rates(currency, rates());
        Map<String, String> units = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    if (name.startsWith(UNIT)) {
                        units.put(name.substring(UNIT.length()), value);
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
            fault("currency", code, PackMessage.OTHER_CURRENCY_THAN_BASE.of(below.get()));
            return below.get();
        }
        Message remedy = UnitMessage.WRITE_LIKE.of("CNY, USD (ISO 4217)");
        return BadFigure.orTell(
                        () -> currency(code), reason -> fault("currency", code, reason.so(remedy)))
                .orElse("CNY");
    }

    private static String currency(String code) throws BadFigure {
        BadFigure.throwIf(
                !code.matches("[A-Z]{3}") || !UnitText.read(code).above().equals(Optional.of(code)),
                PackMessage.NOT_A_CURRENCY);
        return code;
    }

    private int baseYear() {
        String text = properties.getOrDefault("base_year", "").strip();
        if (text.isEmpty() && base.isPresent()) {
            return base.get().baseYear();
        }
        if (text.matches("19\\d\\d|20\\d\\d|2100")) {
            return Integer.parseInt(text);
        }
        Message range = PackMessage.MUST_LIE_BETWEEN.of("" + Years.FIRST, "" + Years.LAST_PLANNED);
        Message remedy = PackMessage.GIVE_YEAR_OF_TABLE.of().then(range);
        PackMessage what = text.isEmpty() ? PackMessage.PROPERTY_MISSING : PackMessage.NOT_A_YEAR;
        fault("base_year", text, what.so(remedy));
        return 0;
    }

    private Map<String, Map<Integer, Double>> rates() {
        Map<String, Map<Integer, Double>> rates = new TreeMap<>();
        properties.forEach(
                (name, value) -> {
                    String[] parts = name.split("\\.", -1);
                    Optional<Double> rate = Optional.empty();
                    if (parts[0].equals("rates")) {
                        Consumer<Message> wrong = bad -> fault(name, value, bad);
                        rate = BadFigure.orTell(() -> rate(parts, value), wrong);
                    }
                    if (rate.isPresent()) {
                        rates.computeIfAbsent(parts[1], code -> new TreeMap<>())
                                .put(Integer.valueOf(parts[2]), rate.get());
                    }
                });
        return rates;
    }

    private static double rate(String[] name, String value) throws BadFigure {
        double rate = Figure.number(value);
        BadFigure.throwIf(
                name.length != 3 || !name[2].matches("\\d{4}") || rate <= 0,
                PackMessage.NOT_A_RATE);
        return rate;
    }

    private void fault(String property, String value, Message message) {
        problems.property(file, property, value, message);
    }
}
