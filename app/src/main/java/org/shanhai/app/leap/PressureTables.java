package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.ChainSplit;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.CountedIn;

/// What a place, and industries in it, put on nature for the value added they bring.
///
/// @param restsOn how the structure of the place is known
record PressureTables(Leap leap, Shortlist list, Sheet sheet, LeapWords words, Basis restsOn) {
    /// Where along its chain a pressure falls.
    private record Falls(String key, Function<ChainSplit.Parts, Amount> of) {}

    private static final List<Falls> FALLS =
            List.of(
                    new Falls("chain_here", ChainSplit.Parts::here),
                    new Falls("chain_region", ChainSplit.Parts::region),
                    new Falls("chain_outside", ChainSplit.Parts::outside));

    /// What the place puts on nature now.
    ///
    /// @param inFull whether people are shown it
    void addAverages(boolean inFull) {
        List<NationalExtension> pressures = leap.pressures().pressures();
        sheet.add(
                sheet.columns(pressures)
                        .cell("pressure", this::name)
                        .cell("counted_in", this::countedIn)
                        .guess(
                                "average",
                                p -> list.means().intensities().get(pressures.indexOf(p)),
                                LeapWords::intensity)
                        .guess(
                                "chain_average",
                                p -> list.means().chainIntensities().get(pressures.indexOf(p)),
                                LeapWords::intensity)
                        .cell("unit", this::unit)
                        .basis(p -> restsOn.and(p.basis()))
                        .table(
                                "averages",
                                sheet.say("averages"),
                                sheet.say("averages_remark"),
                                inFull ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private Cell name(NationalExtension p) {
        return Cell.of(words.pressure(p), p.key());
    }

    private Cell unit(NationalExtension p) {
        return Cell.of(words.perValueAdded(p), p.unit() + "/" + leap.region().currency());
    }

    private Cell countedIn(NationalExtension p) {
        String key = CountedIn.of(p).key();
        return Cell.of(sheet.say("counted." + key), key);
    }

    /// Each pressure for a unit of value added: direct, along the chain, and where it falls.
    ///
    /// @param quiet for programs only
    void add(List<Candidate> shown, boolean quiet) {
        ChainSplit split = quiet ? leap.split(list.place()) : leap.rangedSplit(list.place());
        List<Pressed> rows = new ArrayList<>();
        for (Candidate each : shown) {
            for (var ratio : each.besidePlace().ratios()) {
                rows.add(
                        new Pressed(
                                each,
                                ratio.pressure(),
                                ratio.times(),
                                split.of(ratio.pressure(), each.industry())));
            }
        }
        sheet.add(
                sheet.columns(rows)
                        .data("industry", Kind.TEXT, row -> row.each().industry().code())
                        .cell("pressure", row -> name(row.p()))
                        .guess(
                                "direct",
                                row ->
                                        leap.pressures()
                                                .directIntensity(row.p(), row.each().industry()),
                                LeapWords::intensity)
                        .guess(
                                "total",
                                row ->
                                        amount(
                                                leap.pressures()
                                                        .intensity(row.p(), row.each().industry())
                                                        .orElseThrow()))
                        .guess("own", row -> amount(row.parts().own()))
                        .each(FALLS, this::ranged)
                        .cell("unit", row -> unit(row.p()))
                        .cell("counted_in", row -> countedIn(row.p()))
                        .guess("times_place", row -> Cell.of(words.times(row.times()), row.times()))
                        .guess("times_place_chain", Pressed::chain, words::times)
                        .number(
                                "covered",
                                row ->
                                        covered(
                                                leap.pressures()
                                                        .covered(row.p(), row.each().industry())))
                        .basis(row -> row.p().basis().and(Basis.ESTIMATED))
                        .table(
                                "pressures",
                                sheet.say("pressures"),
                                sheet.say("pressures_remark"),
                                quiet ? Answer.Layout.DATA : Answer.Layout.GRID));
    }

    /// A pressure of an industry.
    private record Pressed(
            Candidate each, NationalExtension p, double times, ChainSplit.Parts parts) {
        OptionalDouble chain() {
            return each.chainBesidePlace().ratios().stream()
                    .filter(other -> other.pressure().equals(p))
                    .mapToDouble(other -> other.times())
                    .findFirst();
        }
    }

    private static Cell covered(double share) {
        return Cell.of(share > 1 - 1e-9 ? "" : Numbers.percent(share), share);
    }

    private static Cell amount(double value) {
        return Cell.of(LeapWords.intensity(value), value);
    }

    /// What is the same under all draws has no range.
    private void ranged(Columns<Pressed> columns, Falls where) {
        columns.number(where.key(), row -> ranged(where.of().apply(row.parts())))
                .known(Basis.ESTIMATED)
                .data(
                        where.key() + "_low",
                        Kind.NUMBER,
                        row -> end(where.of().apply(row.parts()), Amount::low))
                .data(
                        where.key() + "_high",
                        Kind.NUMBER,
                        row -> end(where.of().apply(row.parts()), Amount::high));
    }

    private static @Nullable Double end(Amount amount, ToDoubleFunction<Amount> end) {
        return amount.low() < amount.high() ? end.applyAsDouble(amount) : null;
    }

    private Cell ranged(Amount amount) {
        Amount told = Ranges.rough(amount);
        return Cell.of(
                amount.low() < amount.high()
                        ? sheet.say(
                                "range",
                                LeapWords.intensity(amount.value()),
                                LeapWords.intensity(told.low()),
                                LeapWords.intensity(told.high()))
                        : LeapWords.intensity(amount.value()),
                amount.value());
    }
}
