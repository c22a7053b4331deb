package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.FinalUse;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Pressure;
import org.shanhai.region.Reach;
import org.shanhai.region.Recruit;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.ValueAdded;
import org.shanhai.supply.fitted.SupplyChains;

/// Seeded random regions: twelve mountain and twelve coast places, all of whose jobs are facts, and
/// the rest of the country outside.
final class LeapRegion {
    static final int MOUNTAIN = 12;
    static final int PLACES = 2 * MOUNTAIN + 1;
    static final int INDUSTRIES = 10;

    final Region region;
    final Activity activity;
    final Matrix coefficients;
    final double[] valueAddedPerOutput;

    private LeapRegion(
            Region region, Activity activity, Matrix coefficients, double[] valueAddedPerOutput) {
        this.region = region;
        this.activity = activity;
        this.coefficients = coefficients;
        this.valueAddedPerOutput = valueAddedPerOutput;
    }

    /// @param factor of the first pressure, in which unit it is counted
    /// @param observed whether jobs are facts
    static LeapRegion of(long seed, double factor, boolean observed) {
        return of(seed, factor, observed, 0);
    }

    /// One of which firms are seen and no figures known: of all places but the last two of the
    /// coast, goods and services that can be recruited.
    ///
    /// @param firms about how many of an industry in a place
    static LeapRegion sampled(long seed, int firms) {
        return of(seed, 1, false, firms);
    }

    private static LeapRegion of(long seed, double factor, boolean observed, int firms) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = INDUSTRIES;
        Matrix a = Matrix.zeros(n, n);
        double[] perOutput = new double[n];
        for (int j = 0; j < n; j++) {
            perOutput[j] = 0.4 + 0.3 * random.nextDouble();
            for (int i = 0; i < n; i++) {
                a.set(i, j, (1 - perOutput[j]) * random.nextDouble() / n * 1.6);
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 1e6 * (0.5 + random.nextDouble());
        }
        Matrix leontief = Matrix.zeros(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                leontief.set(i, j, (i == j ? 1 : 0) - a.get(i, j));
            }
        }
        // What is left of output after inputs goes to final use: x solves it with f > 0.
        Blas.best().factor(leontief).solve(Blas.As.IS, x);
        double[] jobs = new double[n];
        for (int i = 0; i < n; i++) {
            jobs[i] = x[i] * (1e-3 + 4e-3 * random.nextDouble());
        }
        Matrix output = Matrix.zeros(PLACES, n);
        Matrix valueAdded = Matrix.zeros(PLACES, n);
        Matrix persons = Matrix.zeros(PLACES, n);
        byte[] basis = new byte[PLACES * n];
        Arrays.fill(basis, (byte) Basis.ESTIMATED.ordinal());
        byte[] jobsBasis = new byte[PLACES * n];
        Arrays.fill(jobsBasis, (byte) (observed ? Basis.REPORTED : Basis.ESTIMATED).ordinal());
        for (int i = 0; i < n; i++) {
            double sum = 0;
            double[] weights = new double[PLACES];
            for (int r = 0; r < PLACES; r++) {
                weights[r] = Math.exp(1.5 * random.nextDouble() * (random.nextInt(3) - 1));
                sum += weights[r];
            }
            for (int r = 0; r < PLACES; r++) {
                double share = weights[r] / sum;
                output.set(r, i, x[i] * share);
                valueAdded.set(r, i, x[i] * share * columnShare(a, i));
                persons.set(r, i, jobs[i] * share);
            }
        }
        double[] shares = new double[n];
        Arrays.setAll(shares, i -> columnShare(a, i));
        Region region = region(a, x, jobs, random, factor, firms);
        Activity activity =
                new Activity(
                        region.places(),
                        region.industries(),
                        valueAdded,
                        output,
                        persons,
                        basis,
                        jobsBasis,
                        unknown());
        return new LeapRegion(region, activity, a, shares);
    }

    private static byte[] unknown() {
        byte[] presence = new byte[PLACES * INDUSTRIES];
        Arrays.fill(presence, (byte) org.shanhai.region.Presence.UNKNOWN.ordinal());
        return presence;
    }

    private static double columnShare(Matrix a, int j) {
        double inputs = 0;
        for (int i = 0; i < a.rows(); i++) {
            inputs += a.get(i, j);
        }
        return 1 - inputs;
    }

    private static Region region(
            Matrix a,
            double[] x,
            double[] jobs,
            SplittableRandom random,
            double factor,
            int firms) {
        int n = x.length;
        List<Place> places = new ArrayList<>();
        places.add(place("country", "", Place.Kind.COUNTRY, Optional.empty(), 0));
        places.add(place("area", "country", Place.Kind.PROVINCE, Optional.empty(), 0));
        for (int r = 0; r < PLACES; r++) {
            boolean outside = r == PLACES - 1;
            Role role = r < MOUNTAIN ? Role.MOUNTAIN : outside ? Role.OUTSIDE : Role.COAST;
            places.add(
                    place(
                            "p" + r,
                            outside ? "country" : "area",
                            outside ? Place.Kind.OUTSIDE : Place.Kind.COUNTY,
                            Optional.of(role),
                            r));
        }
        List<Industry> industries = new ArrayList<>();
        Matrix inputs = Matrix.zeros(n, n);
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        List<Pressure> pressures = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            industries.add(
                    new Industry(
                            "i" + i,
                            "industry " + i,
                            "",
                            firms > 0 ? Broad.values()[1 + i % 2] : Broad.values()[i % 3],
                            "goods",
                            List.of(),
                            firms > 0 ? Optional.of(Recruit.YES) : Optional.empty(),
                            ""));
            double used = 0;
            for (int j = 0; j < n; j++) {
                inputs.set(i, j, a.get(i, j) * x[j]);
                used += a.get(i, j) * x[j];
            }
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), x[i] - used);
            components.set(i, ValueAdded.WAGES.ordinal(), x[i] * columnShare(a, i));
            pressures.add(pressure("i" + i, "co2", factor * random.nextDouble()));
            // One pressure is not known of all.
            double other = random.nextDouble();
            if (i % 4 != 3) {
                pressures.add(pressure("i" + i, "so2", other));
            }
        }
        List<FirmCount> counts = new ArrayList<>();
        for (int r = 0; r < PLACES - 3 && firms > 0; r++) {
            for (int i = 0; i < n; i++) {
                double quotient = Math.exp(1.5 * random.nextGaussian());
                counts.add(count("p" + r, "i" + i, Math.round(firms * quotient)));
            }
        }
        Places all = new Places(places, List.of());
        return Region.builder()
                .name("Random", "")
                .area("area")
                .baseYear(2020)
                .places(all)
                .industries(new Industries(industries, List.of()))
                .all(Reach.class, List.of(new Reach("goods", 100, 0.1, 0.2, Basis.ASSUMED)))
                .nationalTable(
                        new NationalTable(
                                inputs,
                                Matrix.zeros(n, n),
                                use,
                                Matrix.zeros(n, FinalUse.values().length),
                                components,
                                x,
                                jobs,
                                Basis.REPORTED))
                .pressures(pressures)
                .firmCounts(new FirmCounts(counts, List.of()))
                .build();
    }

    private static FirmCount count(String place, String industry, long firms) {
        return new FirmCount(
                place,
                Optional.of(industry),
                OptionalInt.empty(),
                OptionalInt.of(2019),
                firms,
                0,
                0,
                0,
                "register");
    }

    private static Pressure pressure(String industry, String key, double perOutput) {
        return new Pressure(industry, key, perOutput, "t", 2020, Basis.ESTIMATED, "", "");
    }

    private static Place place(
            String key, String within, Place.Kind kind, Optional<Role> role, int number) {
        return new Place(
                key,
                key,
                "",
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                kind,
                role,
                Optional.of(new Coordinates(110 + number % 5, 25 + number / 5)),
                OptionalDouble.of(1000),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    SupplyChains chains() {
        return SupplyChains.of(region, activity);
    }

    Leap leap() {
        return Leap.of(chains(), Structure.of(region, activity), Profiles.of(region));
    }
}
