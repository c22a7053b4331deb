package org.shanhai.app.chains;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// The places and industries in which a chain sets off most output, the project's own left out.
final class ChainTables {
    private final Region region;
    private final Matrix chain;
    private final Basis basis;
    private final Sheet sheet;

    /// @param outputs set off, R × n, the project's own included
    ChainTables(
            Region region,
            Matrix outputs,
            Place place,
            Industry industry,
            double own,
            Basis basis,
            Sheet sheet) {
        this.region = region;
        chain = outputs.copy();
        chain.add(region.places().getUnitNumber(place), region.industries().number(industry), -own);
        this.basis = basis;
        this.sheet = sheet;
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
        add("top_places", "place", byPlace(), top, r -> sheet.place(region.places().unit(r)));
        add("top_industries", "industry", chain.columnSums(), top, i -> industry(i));
    }

    private Cell industry(int i) {
        var found = region.industries().get(i);
        return Cell.of(sheet.pick(found.name(), found.nameLocal()), found.code());
    }

    private void add(
            String key,
            String what,
            double[] amounts,
            int top,
            java.util.function.IntFunction<Cell> name) {
        double all = Arrays.stream(amounts).sum();
        List<Integer> largest =
                IntStream.range(0, amounts.length)
                        .boxed()
                        .filter(k -> amounts[k] > 0)
                        .sorted(Comparator.comparingDouble((Integer k) -> -amounts[k]))
                        .limit(top)
                        .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int k : largest) {
            rows.add(
                    List.of(name.apply(k), sheet.money(amounts[k]), sheet.share(amounts[k] / all)));
        }
        List<Answer.Column> columns =
                List.of(
                        sheet.left(what),
                        sheet.right("chain_output", basis),
                        sheet.right("chain_share", basis));
        sheet.add(key, columns, rows, rows.isEmpty() ? sheet.say("no_chain") : "");
    }
}
