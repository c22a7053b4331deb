package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.shanhai.admit.EnvironmentalImpact;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Amount;

/// Amounts of one pressure in a unit that fits their size: tonnes, kilograms or grams. Intensities
/// are for ten thousand of money, all in the same unit so that they compare.
///
/// @param largest intensity that is written beside others
record BurdenAmounts(AdmissionWords words, String pressure, String unit, double largest) {
    private record Scale(String unit, double factor) {}

    private static final List<Scale> MASS =
            List.of(new Scale("t", 1), new Scale("kg", 1e3), new Scale("g", 1e6));
    private static final double FOR_MONEY = 1e4;

    BurdenAmounts(AdmissionWords words, EnvironmentalImpact.Burden burden) {
        this(
                words,
                burden.pressure(),
                burden.unit(),
                DoubleStream.of(
                                burden.perValueAdded().orElse(0),
                                burden.chainPerValueAdded().orElse(0),
                                burden.placePerValueAdded().orElse(0))
                        .max()
                        .orElse(0));
    }

    /// The coarsest unit in which a figure is not below one.
    private Scale scale(double figure) {
        if (!unit.equals("t")) {
            return new Scale(
                    new Measured(words.words(), words.region(), pressure, unit, 0).unit(), 1);
        }
        return MASS.stream()
                .filter(scale -> Math.abs(figure) * scale.factor() >= 1)
                .findFirst()
                .orElse(figure == 0 ? MASS.getFirst() : MASS.getLast());
    }

    private String unit(Scale scale) {
        String key = "admit.unit." + scale.unit();
        return words.words().has(key) ? words.words().get(key) : scale.unit();
    }

    /// Of the project itself: its promise as it is stated, else estimated.
    String direct(EnvironmentalImpact.Burden burden) {
        return burden.promised()
                ? written(burden.direct(), Numbers::plain)
                : amount(burden.direct());
    }

    String amount(double amount) {
        return written(amount, BurdenAmounts::estimated);
    }

    private String written(double amount, DoubleFunction<String> write) {
        Scale scale = scale(amount);
        return words.say("amount", write.apply(amount * scale.factor()), unit(scale));
    }

    private static String estimated(double amount) {
        return Numbers.plain(Numbers.twoDigits(amount));
    }

    /// With the range, where it is any wide.
    String amount(Amount amount) {
        Scale scale = scale(amount.value());
        Amount told = Ranges.rough(amount);
        return words.say(
                "amount",
                Measured.ranged(
                        estimated(amount.value() * scale.factor()),
                        estimated(told.low() * scale.factor()),
                        estimated(told.high() * scale.factor())),
                unit(scale));
    }

    String intensity(OptionalDouble perMoney) {
        if (perMoney.isEmpty()) {
            return words.say("not_known");
        }
        Scale scale = scale(Math.max(largest, perMoney.getAsDouble()) * FOR_MONEY);
        return words.say(
                "amount",
                estimated(perMoney.getAsDouble() * FOR_MONEY * scale.factor()),
                unit(scale));
    }
}
