package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Combined;
import org.shanhai.supply.Dependence;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Struck;
import org.shanhai.supply.StruckCells;

/// What a region's economy would lose without a place or without an industry, measured by an
/// indicator: hypothetical extraction, with ranges over draws of trade (of an industry: Paelinck,
/// de Caevel and Degueldre 1965; of a region: Dietzenbacher, van der Linden and Steenge 1993;
/// Miller and Blair 2009, ch. 12.2.6). Nobody takes the place of what is struck out.
///
/// Without one, a system of the size of the economy is solved for each draw, and says where
/// the loss falls. Without each of many, only totals are worked out, for all together
/// ([ManyExtractions]).
public final class Linkage implements Dependence {
    private final SupplyChains chains;
    private final NationalExtension indicator;
    private final boolean[] inside;

    public Linkage(SupplyChains chains, NationalExtension indicator) {
        this.chains = chains;
        this.indicator = indicator;
        inside = new boolean[chains.economy().placeCount()];
        for (int r : chains.region().insideUnits()) {
            inside[r] = true;
        }
    }

    /// Without all that is made in a place, or without an industry in all places of the nation.
    @Override
    public Loss without(Struck what) {
        StruckCells struck = what.cells(chains.region());
        int places = inside.length;
        int n = chains.technology().industryCount();
        double[] known = indicator.known();
        boolean[] cells = new boolean[places * n];
        double own = 0;
        for (int c = 0; c < cells.length; c++) {
            cells[c] = struck.holds(c / n, c % n);
            own += cells[c] ? chains.activity().cells().output(c / n, c % n) * known[c % n] : 0;
        }
        Ranges byPlace = new Ranges(chains, places);
        Ranges byIndustry = new Ranges(chains, n);
        Ranges sides = new Ranges(chains, 3);
        double covered = Double.NaN;
        for (Economy economy : chains.few()) {
            Matrix lost = economy.lostWithout(cells).values();
            double[] inPlace = new double[places];
            double[] inIndustry = new double[n];
            double[] onSide = new double[3];
            double output = 0;
            double measured = 0;
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c]) {
                    int i = c % n;
                    double made = lost.get(c / n, i);
                    double amount = made * known[i];
                    inPlace[c / n] += amount;
                    inIndustry[i] += amount;
                    onSide[inside[c / n] ? 0 : 1] += amount;
                    onSide[2] += amount;
                    output += made;
                    measured += indicator.isKnown(i) ? made : 0;
                }
            }
            byPlace.add(inPlace);
            byIndustry.add(inIndustry);
            sides.add(onSide);
            if (Double.isNaN(covered)) {
                covered = output > 0 ? measured / output : 1;
            }
        }
        List<Amount> bySide = sides.amounts();
        return new Loss(
                new Total(own, bySide.get(0), bySide.get(1), bySide.get(2), covered),
                byPlace.amounts(),
                byIndustry.amounts());
    }

    /// Without each of many places or industries by itself.
    @Override
    public List<Total> withoutEach(List<Struck> each) {
        List<StruckCells> struck = each.stream().map(one -> one.cells(chains.region())).toList();
        double[] known = indicator.known();
        double[] isKnown = new double[known.length];
        double[] ones = new double[known.length];
        Arrays.fill(ones, 1);
        for (int i = 0; i < known.length; i++) {
            isKnown[i] = indicator.isKnown(i) ? 1 : 0;
        }
        boolean isComplete = Arrays.equals(isKnown, ones);
        Ranges region = new Ranges(chains, struck.size());
        Ranges outside = new Ranges(chains, struck.size());
        Ranges elsewhere = new Ranges(chains, struck.size());
        double[] own = {};
        double[] covered = new double[struck.size()];
        Arrays.fill(covered, 1);
        for (Economy economy : chains.few()) {
            boolean isFirst = economy == chains.economy();
            List<Matrix> measures =
                    new ArrayList<>(List.of(table(known, false), table(known, true)));
            if (isFirst && !isComplete) {
                measures.add(table(isKnown, false));
                measures.add(table(ones, false));
            }
            Losses losses = economy.lossesWithout(struck, measures);
            Matrix lost = losses.elsewhere();
            double[] everywhere = new double[struck.size()];
            double[] within = new double[struck.size()];
            double[] without = new double[struck.size()];
            for (int q = 0; q < struck.size(); q++) {
                everywhere[q] = lost.get(q, 0);
                within[q] = lost.get(q, 1);
                without[q] = everywhere[q] - within[q];
                if (measures.size() > 2 && lost.get(q, 3) > 0) {
                    covered[q] = lost.get(q, 2) / lost.get(q, 3);
                }
            }
            elsewhere.add(everywhere);
            region.add(within);
            outside.add(without);
            own = own(losses);
        }
        List<Amount> inRegion = region.amounts();
        List<Amount> beyond = outside.amounts();
        List<Amount> both = elsewhere.amounts();
        List<Total> totals = new ArrayList<>();
        for (int q = 0; q < struck.size(); q++) {
            totals.add(new Total(own[q], inRegion.get(q), beyond.get(q), both.get(q), covered[q]));
        }
        return totals;
    }

    private static double[] own(Losses losses) {
        double[] own = new double[losses.own().rows()];
        for (int q = 0; q < own.length; q++) {
            own[q] = losses.own().get(q, 0);
        }
        return own;
    }

    private Matrix table(double[] intensity, boolean onlyInside) {
        return Matrix.of(
                inside.length,
                intensity.length,
                (r, i) -> onlyInside && !inside[r] ? 0 : intensity[i]);
    }

    /// Amounts in the likely economy, which comes first, and their range over the others.
    private static final class Ranges {
        private final List<double[]> byDraw = new ArrayList<>();
        private final Combined combined;
        private final int count;

        Ranges(SupplyChains chains, int count) {
            combined = chains.combinedFew();
            this.count = count;
        }

        void add(double[] amounts) {
            byDraw.add(amounts);
        }

        List<Amount> amounts() {
            List<Amount> amounts = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                int number = k;
                amounts.add(
                        combined.amount(
                                byDraw.stream().mapToDouble(each -> each[number]).toArray()));
            }
            return amounts;
        }
    }
}
