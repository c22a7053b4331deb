package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.chains.Ranges;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.ChainSplit;
import org.shanhai.leap.Leap;
import org.shanhai.leap.Shortlist;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.supply.Amount;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.pressure.CountedIn;

/// What a place, and industries in it, put on nature for the value added they bring.
final class PressureTables {
    private final Leap leap;
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;
    private final Basis restsOn;

    /// @param restsOn how the structure of the place is known
    PressureTables(Leap leap, Shortlist list, Sheet sheet, LeapWords words, Basis restsOn) {
        this.leap = leap;
        this.list = list;
        this.sheet = sheet;
        this.words = words;
        this.restsOn = restsOn;
    }

    /// What the place puts on nature now.
    ///
    /// @param inFull whether people are shown it
    void addAverages(boolean inFull) {
        List<List<Cell>> rows = new ArrayList<>();
        List<NationalExtension> pressures = leap.pressures().pressures();
        for (int k = 0; k < pressures.size(); k++) {
            NationalExtension p = pressures.get(k);
            rows.add(
                    List.of(
                            Cell.of(words.pressure(p), p.key()),
                            countedIn(p),
                            mean(list.means().intensities().get(k)),
                            mean(list.means().chainIntensities().get(k)),
                            Cell.of(words.perValueAdded(p), unitKey(p)),
                            sheet.basis(restsOn.and(p.basis()))));
        }
        sheet.add(
                new Answer.Table(
                        "averages",
                        sheet.say("averages"),
                        List.of(
                                sheet.left("pressure"),
                                sheet.left("counted_in"),
                                sheet.rough("average"),
                                sheet.rough("chain_average"),
                                sheet.left("unit"),
                                sheet.left("basis")),
                        rows,
                        sheet.say("averages_remark"),
                        inFull ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private Cell mean(OptionalDouble mean) {
        return mean.isPresent()
                ? Cell.of(LeapWords.intensity(mean.getAsDouble()), mean.getAsDouble())
                : sheet.notKnown();
    }

    private Cell countedIn(NationalExtension p) {
        String key = CountedIn.of(p).key();
        return Cell.of(sheet.say("counted." + key), key);
    }

    private String unitKey(NationalExtension p) {
        return p.unit() + "/" + leap.region().currency();
    }

    /// Each pressure for a unit of value added: direct, along the chain, and where it falls.
    ///
    /// @param quiet for programs only
    void add(List<Candidate> shown, boolean quiet) {
        ChainSplit split = quiet ? leap.split(list.place()) : leap.rangedSplit(list.place());
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate each : shown) {
            for (var ratio : each.besidePlace().ratios()) {
                OptionalDouble chain =
                        each.chainBesidePlace().ratios().stream()
                                .filter(other -> other.pressure().equals(ratio.pressure()))
                                .mapToDouble(other -> other.times())
                                .findFirst();
                rows.add(row(each, ratio.pressure(), ratio.times(), chain, split));
            }
        }
        sheet.add(
                new Answer.Table(
                        "pressures",
                        sheet.say("pressures"),
                        List.of(
                                new Answer.Column("industry", "", false),
                                sheet.left("pressure"),
                                sheet.rough("direct"),
                                sheet.rough("total"),
                                sheet.rough("own"),
                                sheet.rough("chain_here"),
                                new Answer.Column("chain_here_low", "", true),
                                new Answer.Column("chain_here_high", "", true),
                                sheet.rough("chain_region"),
                                new Answer.Column("chain_region_low", "", true),
                                new Answer.Column("chain_region_high", "", true),
                                sheet.rough("chain_outside"),
                                new Answer.Column("chain_outside_low", "", true),
                                new Answer.Column("chain_outside_high", "", true),
                                sheet.left("unit"),
                                sheet.left("counted_in"),
                                sheet.rough("times_place"),
                                sheet.rough("times_place_chain"),
                                sheet.right("covered"),
                                sheet.left("basis")),
                        rows,
                        sheet.say("pressures_remark"),
                        quiet ? Answer.Layout.DATA : Answer.Layout.GRID));
    }

    private List<Cell> row(
            Candidate each,
            NationalExtension p,
            double times,
            OptionalDouble chain,
            ChainSplit split) {
        Industry i = each.industry();
        ChainSplit.Parts parts = split.of(p, i);
        double covered = leap.pressures().covered(p, i);
        OptionalDouble direct = leap.pressures().directIntensity(p, i);
        List<Cell> row = new ArrayList<>();
        row.add(new Cell("", i.code()));
        row.add(Cell.of(words.pressure(p), p.key()));
        row.add(direct.isPresent() ? amount(direct.getAsDouble()) : sheet.notKnown());
        row.add(amount(leap.pressures().intensity(p, i).orElseThrow()));
        row.add(amount(parts.own()));
        ranged(row, parts.here());
        ranged(row, parts.region());
        ranged(row, parts.outside());
        row.add(Cell.of(words.perValueAdded(p), unitKey(p)));
        row.add(countedIn(p));
        row.add(Cell.of(words.times(OptionalDouble.of(times)), times));
        row.add(
                chain.isPresent()
                        ? Cell.of(words.times(chain), chain.getAsDouble())
                        : sheet.notKnown());
        row.add(Cell.of(covered > 1 - 1e-9 ? "" : Numbers.percent(covered), covered));
        row.add(sheet.basis(p.basis().and(Basis.ESTIMATED)));
        return row;
    }

    private static Cell amount(double value) {
        return Cell.of(LeapWords.intensity(value), value);
    }

    private void ranged(List<Cell> row, Amount amount) {
        Amount told = Ranges.rough(amount);
        row.add(
                Cell.of(
                        amount.low() < amount.high()
                                ? sheet.say(
                                        "range",
                                        LeapWords.intensity(amount.value()),
                                        LeapWords.intensity(told.low()),
                                        LeapWords.intensity(told.high()))
                                : LeapWords.intensity(amount.value()),
                        amount.value()));
        // What is the same under all draws has no range.
        row.add(amount.low() < amount.high() ? Cell.of("", amount.low()) : Cell.unknown(""));
        row.add(amount.low() < amount.high() ? Cell.of("", amount.high()) : Cell.unknown(""));
    }
}
