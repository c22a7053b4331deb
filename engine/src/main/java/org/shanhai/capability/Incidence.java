package org.shanhai.capability;

import java.util.Arrays;
import org.shanhai.linalg.BitMatrix;
import org.shanhai.linalg.Matrix;

/// M, places × industries: which industries are present in which places.
public final class Incidence {
    private final BitMatrix byPlace;
    private final BitMatrix byIndustry;

    private Incidence(BitMatrix byPlace) {
        this.byPlace = byPlace;
        byIndustry = byPlace.transposed();
    }

    /// Present where RCA ≥ 1; a tie is present.
    public static Incidence of(Observed observed) {
        return of(observed, 1);
    }

    /// Present where RCA is at least a threshold; a tie is present.
    ///
    /// @param threshold above 0
    public static Incidence of(Observed observed, double threshold) {
        Advantage advantage = new Advantage(observed, threshold);
        return new Incidence(
                BitMatrix.of(
                        observed.places().size(), observed.industries().size(), advantage::has));
    }

    /// Present where a table, places × industries, is not 0.
    public static Incidence of(Matrix table) {
        return new Incidence(
                BitMatrix.of(table.rows(), table.columns(), (r, i) -> table.get(r, i) != 0));
    }

    public int places() {
        return byPlace.rows();
    }

    public int industries() {
        return byPlace.columns();
    }

    public boolean has(int place, int industry) {
        return byPlace.get(place, industry);
    }

    /// k_r: how many industries each place has.
    public int[] diversity() {
        return counts(byPlace);
    }

    /// k_i, also u_i: how many places have each industry.
    public int[] ubiquity() {
        return counts(byIndustry);
    }

    private static int[] counts(BitMatrix bits) {
        int[] counts = new int[bits.rows()];
        Arrays.setAll(counts, bits::count);
        return counts;
    }

    /// The industries present in a place, in order.
    public int[] industriesOf(int place) {
        return byPlace.row(place);
    }

    /// The places that have an industry, in order.
    public int[] placesOf(int industry) {
        return byIndustry.row(industry);
    }

    /// C_ij: how many places have both of two industries.
    public int countBoth(int industry, int other) {
        return byIndustry.countBoth(industry, other);
    }

    /// Sums over the industries of each place: Σ_i M_ri x_i.
    ///
    /// @param byIndustry one for each industry
    /// @return one for each place
    public double[] sumOverIndustries(double[] byIndustry) {
        double[] sums = new double[places()];
        byPlace.multiply(byIndustry, sums);
        return sums;
    }

    /// Sums over the places of each industry: Σ_r M_ri x_r.
    ///
    /// @param byPlace one for each place
    /// @return one for each industry
    public double[] sumOverPlaces(double[] byPlace) {
        double[] sums = new double[industries()];
        byIndustry.multiply(byPlace, sums);
        return sums;
    }

    /// M as bits.
    BitMatrix bits() {
        return byPlace;
    }
}
