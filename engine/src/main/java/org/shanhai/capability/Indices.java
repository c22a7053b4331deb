package org.shanhai.capability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.shanhai.linalg.Matrix;

/// All indices of one year. Rows and columns are the places and industries of what was observed.
/// What cannot be known is unknown, never a number.
public final class Indices implements YearResult {
    private final Observed observed;
    private final Matrix rca;
    private final Incidence present;
    private final Density density;
    private final Complexity complexity;
    private final Fitness fitness;
    private final Outlook outlook;
    private final List<Warning> warnings;

    /// @param square hands out a matrix of as many rows and columns, free again afterwards
    Indices(Observed observed, CapabilityOptions options, IntFunction<Matrix> square) {
        this.observed = observed;
        rca = LocationQuotient.of(observed);
        present = Incidence.of(observed, options.threshold());
        ProductSpace space = ProductSpace.of(present, observed.industries(), options, square);
        density = Density.of(space);
        NetworkParts parts = NetworkParts.of(present);
        SecondPattern.Found pattern = SecondPattern.of(present, parts);
        complexity = pattern.complexity();
        fitness = Fitness.of(present);
        outlook = Outlook.of(present, space, density, complexity);
        warnings = List.copyOf(warnings(parts, pattern));
    }

    private List<Warning> warnings(NetworkParts parts, SecondPattern.Found pattern) {
        List<Warning> found = new ArrayList<>();
        List<String> placesWithNothing = withNothing(observed.places(), present.diversity());
        List<String> industriesNowhere = withNothing(observed.industries(), present.ubiquity());
        if (!placesWithNothing.isEmpty() || !industriesNowhere.isEmpty()) {
            found.add(new Warning.NothingPresent(placesWithNothing, industriesNowhere));
        }
        if (parts.sizes().size() > 1) {
            found.add(new Warning.Disconnected(parts.sizes()));
        }
        if (complexity instanceof Complexity.Undefined undefined) {
            found.add(new Warning.NoComplexity(undefined.why()));
        }
        if (pattern.eitherSign()) {
            found.add(new Warning.EitherSign());
        }
        if (!fitness.settled()) {
            found.add(new Warning.FitnessUnsettled(fitness.iterations(), fitness.change()));
        }
        return found;
    }

    private static List<String> withNothing(List<String> keys, int[] counts) {
        List<String> named = new ArrayList<>();
        for (int k = 0; k < counts.length; k++) {
            if (counts[k] == 0) {
                named.add(keys.get(k));
            }
        }
        return named;
    }

    @Override
    public String year() {
        return observed.year();
    }

    /// The table behind, with what was set aside.
    public Observed observed() {
        return observed;
    }

    /// Keys of the rows.
    public List<String> places() {
        return observed.places();
    }

    /// Keys of the columns.
    public List<String> industries() {
        return observed.industries();
    }

    /// RCA, places × industries, not to be changed.
    public Matrix rca() {
        return rca;
    }

    /// M, with diversity and ubiquity.
    public Incidence present() {
        return present;
    }

    public Density density() {
        return density;
    }

    /// ECI and PCI, or why there is none.
    public Complexity complexity() {
        return complexity;
    }

    /// ECI of places.
    public Scores eci() {
        return Complexity.eci(complexity, observed.places().size());
    }

    /// PCI of industries.
    public Scores pci() {
        return Complexity.pci(complexity, observed.industries().size());
    }

    /// Fitness of places and the complexity of industries that goes with it.
    public Fitness fitness() {
        return fitness;
    }

    /// COI of places and COG of industries in places.
    public Outlook outlook() {
        return outlook;
    }

    public List<Warning> warnings() {
        return warnings;
    }
}
