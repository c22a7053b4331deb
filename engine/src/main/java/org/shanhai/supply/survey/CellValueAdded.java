package org.shanhai.supply.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Region;
import org.shanhai.supply.InputOutput;

/// The value added of each cell of a surveyed table. Its output less its purchases, v = x − Zᵀ1
/// (Miller and Blair 2009, section 2.2), pays for value added, and for imports and taxes on
/// products where the nation's table knows any. What the pack states of the value added of a cell,
/// or of a place, goes first; elsewhere the nation's table says which part of that is value added.
///
/// @param amounts of each cell, money a year
/// @param paidElse of each cell: what is left for imports and taxes on products
/// @param stated the facts it rests on
/// @param clashes where what is stated cannot be what the flows leave
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
record CellValueAdded(
        double[] amounts, double[] paidElse, List<Fact> stated, List<FlowClash> clashes) {
    /// As closely as stated figures are rounded, of themselves.
    private static final double ROUNDING = 0.005;

    /// @param technology of the nation, where the pack has its table
    static CellValueAdded of(Region region, SurveyTable table, Optional<InputOutput> technology) {
        Cells cells = table.cells();
        double[] left = table.output();
        double[] bought = table.flows().columnSums();
        Arrays.setAll(left, c -> left[c] - bought[c]);
        double[] part = new double[cells.sectorCount()];
        Arrays.setAll(part, i -> technology.map(known -> part(known, i)).orElse(1.0));
        double[] amounts = new double[left.length];
        Arrays.setAll(amounts, c -> part[cells.sectorOf(c)] * left[c]);
        Stated stated = new Stated(region, table, left, part, amounts);
        stated.take();
        double[] rest = new double[left.length];
        Arrays.setAll(rest, c -> part[cells.sectorOf(c)] < 1 ? left[c] - amounts[c] : 0);
        return new CellValueAdded(amounts, rest, stated.used, stated.clashes);
    }

    /// The part of what an industry pays beside its domestic purchases that is value added.
    private static double part(InputOutput nation, int industry) {
        double own = nation.valueAdded()[industry];
        double all = own + nation.imports()[industry] + nation.productTaxes()[industry];
        return own > 0 && all > own ? own / all : 1;
    }

    /// Puts what is stated in the place of what is worked out.
    private static final class Stated {
        private final Region region;
        private final SurveyTable table;
        private final Cells cells;
        private final double[] left;
        private final double[] part;
        private final double[] amounts;
        private final boolean[] fixed;
        private final List<Fact> used = new ArrayList<>();
        private final List<FlowClash> clashes = new ArrayList<>();

        Stated(Region region, SurveyTable table, double[] left, double[] part, double[] amounts) {
            this.region = region;
            this.table = table;
            cells = table.cells();
            this.left = left;
            this.part = part;
            this.amounts = amounts;
            fixed = new boolean[left.length];
        }

        /// Of cells first, then of ever more of a place: in whatever order the pack has them.
        void take() {
            for (IndustrySet.Kind kind : List.of(IndustrySet.Kind.values()).reversed()) {
                region.facts().stream()
                        .filter(f -> SurveyExtensions.counts(region, f, Measure.VALUE_ADDED, kind))
                        .sorted(
                                Comparator.comparingInt((Fact f) -> f.industries().members().length)
                                        .thenComparing(
                                                f -> f.industries().members(), Arrays::compare)
                                        .thenComparing(Fact::source))
                        .forEach(fact -> take(fact, cellsOf(fact)));
            }
        }

        private int[] cellsOf(Fact fact) {
            int place = region.places().unitNumber(fact.place());
            return Arrays.stream(fact.industries().members())
                    .map(industry -> cells.cell(place, industry))
                    .toArray();
        }

        private void take(Fact fact, int[] spoken) {
            double wanted = fact.quantity().orElseThrow().stated();
            int[] open =
                    Arrays.stream(spoken).filter(c -> !fixed[c] && table.output(c) > 0).toArray();
            double now = IntStream.of(open).mapToDouble(c -> amounts[c]).sum();
            double kept = IntStream.of(spoken).mapToDouble(c -> amounts[c]).sum() - now;
            double factor = (wanted - kept) / now;
            if (open.length == 0) {
                if (Math.abs(wanted - kept) > ROUNDING * Math.abs(wanted)
                        && !IntStream.of(spoken).allMatch(c -> fixed[c])) {
                    clashes.add(new FlowClash(fact, wanted - kept, 0));
                }
                return;
            }
            used.add(fact);
            // The flows say the same to the digits of what is stated, and are finer.
            boolean same = Math.abs(wanted - kept - now) <= ROUNDING * Math.abs(wanted);
            for (int c : open) {
                if (!same) {
                    amounts[c] =
                            factor > 0 && Double.isFinite(factor)
                                    ? amounts[c] * factor
                                    : (wanted - kept) / open.length;
                }
                fixed[c] = true;
            }
            double most = 0;
            boolean free = false;
            for (int c : open) {
                most += left[c];
                free |= part[cells.sectorOf(c)] < 1;
            }
            if (!same && (wanted - kept > most || !free)) {
                clashes.add(new FlowClash(fact, wanted - kept, most));
            }
        }
    }
}
