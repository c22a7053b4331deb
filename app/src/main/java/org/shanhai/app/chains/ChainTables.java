package org.shanhai.app.chains;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Sheet;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The places and industries in which a chain sets off most output, the project's own left out.
final class ChainTables {
    private final Region region;
    private final Place place;
    private final Matrix chain;
    private final Basis basis;
    private final Sheet sheet;

    ChainTables(Sheet sheet, EffectsFound found, Place place, Industry industry) {
        this.sheet = sheet;
        this.place = place;
        region = sheet.region();
        chain = found.outputs().copy();
        chain.add(
                region.places().getUnitNumber(place),
                region.industries().number(industry),
                -found.output());
        basis = found.trade();
    }

    /// The place where most of the chain falls; empty where there is none.
    Optional<Largest> findLargest() {
        double[] byPlace = byPlace();
        return IntStream.range(0, byPlace.length)
                .boxed()
                .filter(r -> byPlace[r] > 0)
                .max(Comparator.comparingDouble(r -> byPlace[r]))
                .map(
                        r ->
                                new Largest(
                                        region.places().unit(r),
                                        byPlace[r] / Arrays.stream(byPlace).sum()));
    }

    /// @param share of all of the chain
    record Largest(Place place, double share) {}

    private double[] byPlace() {
        double[] byPlace = new double[chain.rows()];
        for (int r = 0; r < byPlace.length; r++) {
            byPlace[r] = Arrays.stream(chain.row(r)).sum();
        }
        return byPlace;
    }

    void add(int top) {
        add(
                "top_places",
                byPlace(),
                top,
                rows ->
                        rows.place("place", k -> region.places().unit(k))
                                .number(
                                        "distance",
                                        k -> sheet.distance(place, region.places().unit(k))));
        add(
                "top_industries",
                chain.columnSums(),
                top,
                rows -> rows.cell("industry", this::industry));
    }

    private Cell industry(int i) {
        Industry found = region.industries().get(i);
        return Cell.of(sheet.pick(found.name(), found.nameLocal()), found.code());
    }

    private void add(String key, double[] amounts, int top, UnaryOperator<Columns<Integer>> named) {
        double all = Arrays.stream(amounts).sum();
        List<Integer> largest =
                IntStream.range(0, amounts.length)
                        .boxed()
                        .filter(k -> amounts[k] > 0)
                        .sorted(Comparator.comparingDouble((Integer k) -> -amounts[k]))
                        .limit(top)
                        .toList();
        named.apply(sheet.columns(largest))
                .money("chain_output", k -> amounts[k])
                .known(basis)
                .share("chain_share", k -> amounts[k] / all)
                .known(basis)
                .addOr(key, () -> sheet.say("no_chain"));
    }
}
