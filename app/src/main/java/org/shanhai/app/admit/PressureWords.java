package org.shanhai.app.admit;

import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.admit.PressureStanding;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.PressureComparison;

/// What an industry puts on nature beside what the place makes, in words.
record PressureWords(AdmissionWords words) {
    /// The reason, with the pressures that are worse; without one number for all of them, since a
    /// mean below one beside "dirtier" would only confuse.
    String reason(PressureStanding standing) {
        String place = words.name(standing.place());
        String worse = words.list(standing.listWorse().stream().map(this::times).toList());
        if (standing.isTrap()) {
            return standing.isBeaten()
                    ? words.say(
                            "pressure.beaten",
                            place,
                            worse,
                            own(standing),
                            Measured.currencyWord(words.words(), words.region()))
                    : words.say("pressure.trap", place, worse);
        }
        return switch (standing.cleanliness()) {
            case DIRTIER -> words.say("pressure.held", place, worse);
            case MIXED -> words.say("pressure.mixed", place, worse);
            case CLEANER ->
                    words.say(
                            "pressure.cleaner",
                            place,
                            Numbers.plain(standing.usual().overall().orElse(Double.NaN)));
            case UNKNOWN -> words.say("not_known");
        };
    }

    private String times(PressureComparison.Ratio ratio) {
        return words.say("pressure.times", name(ratio.pressure()), Numbers.rough(ratio.times()));
    }

    private String name(NationalExtension pressure) {
        return new Measured(words.words(), words.region(), pressure).name();
    }

    /// What it states of itself, where the industry is worse.
    private String own(PressureStanding standing) {
        return words.list(
                standing.listAsked().stream()
                        .map(
                                one ->
                                        words.say(
                                                "pressure.below",
                                                name(one.pressure()),
                                                intensity(one, one.stated().orElseThrow().high()),
                                                intensity(one, one.average())))
                        .toList());
    }

    /// What is to be kept: for each pressure in which the industry is worse, the place's average.
    String condition(PressureStanding standing) {
        List<String> asked =
                standing.listAsked().stream()
                        .map(
                                one ->
                                        words.say(
                                                "pressure.most",
                                                name(one.pressure()),
                                                intensity(one, one.average())))
                        .toList();
        return words.say(
                "pressure.condition",
                words.name(standing.place()),
                words.list(asked),
                Measured.currencyWord(words.words(), words.region()));
    }

    private String intensity(PressureStanding.Own one, double perMoney) {
        NationalExtension pressure = one.pressure();
        return new BurdenAmounts(words, pressure.key(), pressure.unit(), one.average())
                .intensity(OptionalDouble.of(perMoney));
    }
}
