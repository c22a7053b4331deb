package org.shanhai.bench.observed;

import java.util.HashSet;
import java.util.Set;
import org.shanhai.bench.BenchChecks;
import org.shanhai.bench.Ranks;
import org.shanhai.observed.Block;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Whether firms alone tell the clusters that a source names.
record ClustersLeftOut(Region region, FirmSample sample) {
    private static final double LEAST_TOLD = 0.85;
    private static final double MOST_CELLS = 0.30;

    ClustersLeftOut(Region region) {
        this(region, FirmSample.of(region));
    }

    private record Cell(Place place, Industry industry) {}

    /// Presences of goods with a source that is no register: the sample has no part in them.
    private Set<Cell> sourced() {
        Set<String> registers = new HashSet<>();
        region.firmCounts().all().forEach(count -> registers.add(count.source()));
        Set<Cell> cells = new HashSet<>();
        region.facts().stream()
                .filter(fact -> fact.measures(Measure.PRESENCE))
                .filter(fact -> fact.basis() != Basis.ASSUMED)
                .filter(fact -> !registers.contains(fact.source()))
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ONE)
                .filter(fact -> isUnit(fact.place()))
                .forEach(fact -> cells.add(new Cell(fact.place(), industry(fact))));
        cells.removeIf(cell -> Block.find(cell.industry()).filter(b -> b == Block.GOODS).isEmpty());
        return cells;
    }

    private boolean isUnit(Place place) {
        return region.places().unitNumber(place) >= 0 && region.isInside(place);
    }

    private Industry industry(Fact fact) {
        return region.industry(fact.industries().key());
    }

    void print(BenchChecks checks) {
        Set<Cell> sourced = sourced();
        int[] units = region.insideUnits();
        var goods =
                region.industries().all().stream()
                        .filter(each -> Block.find(each).filter(b -> b == Block.GOODS).isPresent())
                        .toList();
        double[] chances = new double[units.length * goods.size()];
        boolean[] told = new boolean[chances.length];
        int likely = 0;
        int found = 0;
        int sure = 0;
        for (int k = 0; k < chances.length; k++) {
            Place place = region.places().unit(units[k / goods.size()]);
            Industry industry = goods.get(k % goods.size());
            chances[k] = sample.seen(place, industry).map(Seen::chance).orElse(0.0);
            told[k] = sourced.contains(new Cell(place, industry));
            likely += chances[k] >= 0.5 ? 1 : 0;
            found += told[k] && chances[k] >= 0.5 ? 1 : 0;
            sure += told[k] && chances[k] >= 0.8 ? 1 : 0;
        }
        double part = (double) found / sourced.size();
        double cells = (double) likely / chances.length;
        System.out.println("Clusters of goods that a source names, by firms alone");
        System.out.printf(
                "  %d of %d at P(LQ > 1) >= .5 (%.1f %%), %d at >= .8; of all cells %.1f %%;"
                        + " area under the curve %.3f%n",
                found, sourced.size(), 100 * part, sure, 100 * cells, Ranks.area(chances, told));
        checks.that(
                part >= LEAST_TOLD && cells <= MOST_CELLS,
                "at least 85 % of them, at most 30 % of all cells");
    }
}
