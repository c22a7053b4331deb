package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.capability.Colocation;
import org.shanhai.capability.Density;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.InputOutputSimilarity;
import org.shanhai.capability.Relatedness;
import org.shanhai.capability.SelfTerm;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;

/// What a [Structure] says, by the positions of places in the units of its region and of industries
/// in its industries: for who walks through all cells. Who asks of one asks the structure.
///
/// Immutable.
public final class StructureCells {
    private final Region region;
    private final ActivityCells activity;
    private final int n;
    private final Sizes sizes;
    private final Quotients quotients;
    private final Holding[] holdings;
    private final int[] diversity;
    private final int observedCount;
    private final Matrix relatedness;
    private final String relatednessKey;
    private final Density density;

    StructureCells(Region region, Activity activity) {
        this.region = region;
        this.activity = activity.cells();
        int units = region.places().unitCount();
        n = region.industries().count();
        sizes = Sizes.of(region, activity, region.insideUnits());
        quotients = Quotients.of(region, sizes);
        holdings = new Holding[units * n];
        diversity = new int[units];
        for (int r = 0; r < units; r++) {
            for (int i = 0; i < n; i++) {
                holdings[r * n + i] = judge(r, i);
                diversity[r] += has(r, i) ? 1 : 0;
            }
        }
        int[] rows = IntStream.of(region.insideUnits()).filter(this::isObserved).toArray();
        observedCount = rows.length;
        Optional<Relatedness> measure = chooseRelatedness();
        Incidence present = incidence(rows);
        relatedness = measure.map(m -> m.of(present, codes())).orElseGet(() -> Matrix.zeros(0, 0));
        relatednessKey = measure.map(Relatedness::key).orElse("none");
        int[] everyRow = IntStream.range(0, units).toArray();
        density =
                Density.of(
                        incidence(everyRow),
                        measure.isPresent() ? relatedness : Matrix.zeros(n, n),
                        SelfTerm.LEFT_OUT);
    }

    private Holding judge(int unit, int industry) {
        OptionalDouble quotient = quotients.find(unit, industry);
        Presence presence = activity.presence(unit, industry);
        boolean figure = sizes.isFact(unit, industry);
        if (presence == Presence.ABSENT || figure && sizes.get(unit, industry) == 0) {
            return Holding.ABSENT;
        }
        if (quotient.isPresent()) {
            return quotients.reachesOne(unit, industry) ? Holding.HAS : Holding.WEAK;
        }
        // Where the rest is measured, one that is only known to be there may be small.
        return presence == Presence.PRESENT && !isObserved(unit) ? Holding.HAS : Holding.UNKNOWN;
    }

    private Optional<Relatedness> chooseRelatedness() {
        if (observedCount >= Structure.FEWEST_PLACES) {
            return Optional.of(Colocation.PROXIMITY);
        }
        return region.nationalTable()
                .map(table -> InputOutputSimilarity.of(codes(), purchases(table)));
    }

    /// What industries buy, imports among it: technology does not ask where a part was made.
    private Matrix purchases(NationalTable table) {
        Matrix flows = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                flows.set(i, j, Math.max(0, table.domesticInput(i, j) + table.importedInput(i, j)));
            }
        }
        return flows;
    }

    private Incidence incidence(int[] units) {
        Matrix table = Matrix.zeros(Math.max(1, units.length), n);
        for (int k = 0; k < units.length; k++) {
            for (int i = 0; i < n; i++) {
                table.set(k, i, has(units[k], i) ? 1 : 0);
            }
        }
        return Incidence.of(table);
    }

    private List<String> codes() {
        return IntStream.range(0, n).mapToObj(i -> region.industries().get(i).code()).toList();
    }

    /// What facts say of an industry in a unit.
    public Holding holding(int unit, int industry) {
        return holdings[unit * n + industry];
    }

    /// Whether a unit is known to have an industry: M.
    public boolean has(int unit, int industry) {
        return holding(unit, industry) == Holding.HAS;
    }

    /// The firmest basis of what [#holding(int, int)] says; empty where it is unknown.
    public Optional<Basis> findBasis(int unit, int industry) {
        if (holding(unit, industry) == Holding.UNKNOWN) {
            return Optional.empty();
        }
        if (sizes.isFact(unit, industry)) {
            return Optional.of(sizes.basis(unit, industry));
        }
        Optional<Basis> firmest = Optional.empty();
        Optional<Place> place = Optional.of(region.places().unit(unit));
        while (place.isPresent()) {
            boolean itself = place.get().equals(region.places().unit(unit));
            for (Fact fact : region.facts().about(place.get())) {
                if (tells(fact, industry, itself)
                        && firmest.map(b -> fact.basis().compareTo(b) < 0).orElse(true)) {
                    firmest = Optional.of(fact.basis());
                }
            }
            place = region.places().findParent(place.get());
        }
        return firmest;
    }

    /// What is absent from a wider place is absent here; what is present there need not be.
    private static boolean tells(Fact fact, int industry, boolean itself) {
        if (fact.industries().kind() != IndustrySet.Kind.ONE
                || fact.industries().members()[0] != industry) {
            return false;
        }
        return fact.measures(Measure.ABSENCE)
                || itself
                        && (fact.measures(Measure.PRESENCE)
                                || fact.quantity().map(q -> q.low() > 0).orElse(false));
    }

    /// Whether jobs, or else value added, are facts in at least 60 % of the industries.
    public boolean isObserved(int unit) {
        return sizes.isObserved(unit);
    }

    int observedCount() {
        return observedCount;
    }

    public Coverage coverage(int unit) {
        int[] counts = new int[Holding.values().length];
        for (int i = 0; i < n; i++) {
            // Known to be there though its strength is not.
            boolean there =
                    holding(unit, i) == Holding.UNKNOWN
                            && activity.presence(unit, i) == Presence.PRESENT;
            counts[(there ? Holding.WEAK : holding(unit, i)).ordinal()]++;
        }
        int unknown = counts[Holding.UNKNOWN.ordinal()];
        Coverage.Thin why = Coverage.Thin.NOT;
        if (!isObserved(unit)) {
            if (unknown == n) {
                why = Coverage.Thin.NOTHING;
            } else if (sizes.figures(unit) == 0) {
                why = Coverage.Thin.PRESENCES_ONLY;
            } else {
                why = Coverage.Thin.FEW_FIGURES;
            }
        }
        return new Coverage(
                counts[Holding.HAS.ordinal()] + counts[Holding.WEAK.ordinal()],
                counts[Holding.ABSENT.ordinal()],
                unknown,
                sizes.figures(unit),
                sizes.needed(),
                why);
    }

    /// The location quotient, of [Structure#quotientOf()], where the size of the industry here is
    /// a fact.
    public OptionalDouble quotient(int unit, int industry) {
        return quotients.find(unit, industry);
    }

    String quotientOf() {
        return sizes.measure();
    }

    Matrix relatedness() {
        return relatedness.copy();
    }

    /// φ of two industries; 0 where no relatedness is known.
    public double relatedness(int industry, int other) {
        return relatedness.rows() == 0 ? 0 : relatedness.get(industry, other);
    }

    String relatednessKey() {
        return relatednessKey;
    }

    /// How much of what is related to an industry a unit has, itself left out; of observed units.
    public OptionalDouble density(int unit, int industry) {
        return isObserved(unit) ? density.find(unit, industry) : OptionalDouble.empty();
    }

    /// How many industries a unit is known to have.
    public int diversity(int unit) {
        return diversity[unit];
    }

    /// What a unit is known to have that is nearest to an industry, itself left out: nearest
    /// first, ties in their order. It answers for thin places too.
    ///
    /// @param most how many at most
    public List<Related> nearestHeld(int unit, int industry, int most) {
        List<Related> held = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double related = relatedness(industry, j);
            if (j != industry && has(unit, j) && related > 0) {
                held.add(new Related(region.industries().get(j), related));
            }
        }
        // The sort is stable: equals stay in the order of industries.
        held.sort(Comparator.comparingDouble(Related::relatedness).reversed());
        return List.copyOf(held.subList(0, Math.min(most, held.size())));
    }

    /// Sizes of a unit's industries where they are facts, 0 elsewhere.
    double[] knownSizes(int unit) {
        double[] known = new double[n];
        Arrays.setAll(known, i -> sizes.isFact(unit, i) ? sizes.get(unit, i) : 0);
        return known;
    }
}
