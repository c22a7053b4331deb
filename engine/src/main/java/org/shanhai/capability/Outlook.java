package org.shanhai.capability;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;

/// What lies ahead of places: how much complexity is near what they have.
///
/// Complexity outlook, COI_r = Σ_i density_ri (1 − M_ri) PCI_i, standardised; and the gain of an
/// industry, COG_ri = (1 − M_ri) Σ_j (1 − M_rj) φ_ij PCI_j / Σ_k φ_jk: by how much having it would
/// bring what is still missing nearer (Hausmann, Hidalgo et al. 2014, The Atlas of Economic
/// Complexity, technical box 5.4, in the form of the package ecomplexity: PCI enters as it is
/// before its mean is taken away, and no density is subtracted).
public final class Outlook {
    private final Scores coi;
    private final Matrix cog;
    private final boolean[] known;

    private Outlook(Scores coi, Matrix cog, boolean[] known) {
        this.coi = coi;
        this.cog = cog;
        this.known = known;
    }

    static Outlook unknown(int places, int industries) {
        return new Outlook(
                Scores.unknown(places), Matrix.zeros(places, industries), new boolean[industries]);
    }

    static Outlook of(
            Incidence incidence, ProductSpace space, Density density, Complexity complexity) {
        int places = incidence.places();
        int n = incidence.industries();
        if (!(complexity instanceof Complexity.Defined defined)) {
            return unknown(places, n);
        }
        double[] pci = new double[n];
        boolean[] known = new boolean[n];
        for (int i = 0; i < n; i++) {
            known[i] = defined.raw().isKnown(i) && density.isKnown(i);
            pci[i] = known[i] ? defined.raw().get(i) : 0;
        }
        double[] weights = new double[n];
        Arrays.setAll(weights, j -> pci[j] * density.perSum()[j]);
        ProductSpace.Sums sums = space.sums(weights);
        Matrix cog = sums.ofPlaces();
        double[] ahead = new double[places];
        Chunks.runRows(
                places,
                n,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        ahead[r] = row(incidence, r, density.matrix(), pci, sums.ofAll(), cog);
                    }
                });
        return new Outlook(standardised(ahead, defined.eci()), cog, known);
    }

    /// Makes a row of COG of what a place has, and sums its outlook.
    private static double row(
            Incidence incidence, int r, Matrix density, double[] pci, double[] all, Matrix cog) {
        int n = pci.length;
        double[] near = density.storage();
        double[] gain = cog.storage();
        double sum = 0;
        for (int i = 0, k = r * n; i < n; i++, k++) {
            gain[k] = all[i] - gain[k];
            sum += near[k] * pci[i];
        }
        for (int i : incidence.industriesOf(r)) {
            gain[r * n + i] = 0;
            sum -= near[r * n + i] * pci[i];
        }
        return sum;
    }

    private static Scores standardised(double[] values, Scores known) {
        boolean[] taken = new boolean[values.length];
        for (int r = 0; r < values.length; r++) {
            taken[r] = known.isKnown(r);
        }
        double mean = Moments.mean(values, taken);
        double deviation = Moments.deviation(values, taken);
        return deviation > 0
                ? Scores.of(taken, r -> (values[r] - mean) / deviation)
                : Scores.unknown(values.length);
    }

    /// COI, with mean 0 and standard deviation 1 over places; known where ECI is.
    public Scores coi() {
        return coi;
    }

    /// COG of an industry in a place, 0 where it is present, in units of ECI's standard deviation;
    /// known where PCI is.
    public OptionalDouble findCog(int place, int industry) {
        return known[industry]
                ? OptionalDouble.of(cog.get(place, industry))
                : OptionalDouble.empty();
    }

    /// COG, places × industries, not to be changed; 0 in columns that are not known.
    public Matrix cog() {
        return cog;
    }

    /// For each industry, whether its COG is known.
    public boolean[] known() {
        return Arrays.copyOf(known, known.length);
    }
}
