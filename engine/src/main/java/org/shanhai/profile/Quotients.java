package org.shanhai.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.capability.Incidence;
import org.shanhai.capability.LocationQuotient;
import org.shanhai.capability.Observed;
import org.shanhai.capability.Selection;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Fact;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Places;
import org.shanhai.region.Region;
import org.shanhai.region.Scope;

/// Location quotients where facts carry them, and which of them reach 1.
///
/// An observed place is compared with the nation over the industries that are facts there, so what
/// is withheld makes nothing else look larger. Of a thin place a quotient needs the size of all its
/// industries together as a fact: a figure, neither bound nor estimate, within two years of the
/// base year.
final class Quotients {
    private static final int MOST_YEARS_APART = 2;

    private final int n;
    private final double[] values;
    private final boolean[] reached;

    private Quotients(int units, int n) {
        this.n = n;
        values = new double[units * n];
        Arrays.fill(values, Double.NaN);
        reached = new boolean[units * n];
    }

    static Quotients of(Region region, IndustrySizes sizes) {
        int units = region.places().unitCount();
        int n = region.industries().count();
        Quotients quotients = new Quotients(units, n);
        for (int r = 0; r < units; r++) {
            if (sizes.figures(r) > 0) {
                OptionalDouble total =
                        sizes.isObserved(r)
                                ? OptionalDouble.empty()
                                : findTotal(region, r, sizes.measure());
                if (sizes.isObserved(r) || total.isPresent()) {
                    quotients.add(region, sizes, r, total);
                }
            }
        }
        return quotients;
    }

    /// Lays the place beside the rest of the nation, with one more column for what is not known by
    /// industry where the total is.
    private void add(Region region, IndustrySizes sizes, int unit, OptionalDouble total) {
        List<Integer> known = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        double here = 0;
        double knownNation = 0;
        double nation = 0;
        for (int i = 0; i < n; i++) {
            nation += sizes.nation(i) > 0 ? sizes.nation(i) : 0;
            if (sizes.isFact(unit, i)) {
                known.add(i);
                columns.add(region.industries().get(i).code());
                here += sizes.get(unit, i);
                knownNation += sizes.nation(i);
            }
        }
        if (total.isPresent() && total.getAsDouble() < here) {
            return;
        }
        int width = known.size() + (total.isPresent() ? 1 : 0);
        Matrix table = Matrix.zeros(2, width);
        for (int k = 0; k < known.size(); k++) {
            double value = sizes.get(unit, known.get(k));
            table.set(0, k, value);
            table.set(1, k, Math.max(0, sizes.nation(known.get(k)) - value));
        }
        if (total.isPresent()) {
            double left = total.getAsDouble() - here;
            columns.add("");
            table.set(0, width - 1, left);
            table.set(1, width - 1, Math.max(0, nation - knownNation - left));
        }
        Optional<Observed> observed =
                Observed.find("", List.of("place", "rest"), columns, table, Selection.ALL);
        if (observed.isEmpty() || !observed.get().places().getFirst().equals("place")) {
            return;
        }
        Matrix quotients = LocationQuotient.of(observed.get());
        Incidence present = Incidence.of(observed.get());
        // No column is set aside: the nation's sizes are above 0.
        for (int k = 0; k < known.size(); k++) {
            values[unit * n + known.get(k)] = quotients.get(0, k);
            reached[unit * n + known.get(k)] = present.has(0, k);
        }
    }

    private static OptionalDouble findTotal(Region region, int unit, String measure) {
        Places places = region.places();
        return region.facts().about(places.unit(unit)).stream()
                .filter(fact -> fact.measures(measure))
                .filter(fact -> fact.industries().kind() == IndustrySet.Kind.ALL)
                .filter(fact -> fact.scope() == Scope.ALL)
                .filter(fact -> fact.basis().isFact())
                .filter(fact -> fact.quantity().isPresent() && fact.quantity().get().isPoint())
                .filter(fact -> yearsApart(fact, region) <= MOST_YEARS_APART)
                .min((a, b) -> Integer.compare(yearsApart(a, region), yearsApart(b, region)))
                .map(fact -> OptionalDouble.of(fact.quantity().orElseThrow().stated()))
                .orElse(OptionalDouble.empty());
    }

    private static int yearsApart(Fact fact, Region region) {
        return Math.abs(fact.year() - region.baseYear());
    }

    OptionalDouble find(int unit, int industry) {
        double value = values[unit * n + industry];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Whether a quotient that is known is at least 1; a tie is.
    boolean reachesOne(int unit, int industry) {
        return reached[unit * n + industry];
    }
}
