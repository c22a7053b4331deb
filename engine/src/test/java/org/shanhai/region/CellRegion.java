package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.linalg.Matrix;

/// Regions of a few cells whose numbers a person can follow: nothing is bought between industries
/// but for [#input], so that all output is value added, and all of it goes to households and
/// government by halves.
///
/// All places but [#outside] lie in the study area, 1000 km² each, one on top of the other but for
/// [#travel].
public final class CellRegion {
    private static final int YEAR = 2020;
    private final List<Place> places = new ArrayList<>();
    private final List<Industry> industries = new ArrayList<>();
    private final List<double[]> output = new ArrayList<>();
    private final List<double[]> jobs = new ArrayList<>();
    private final List<Basis> bases = new ArrayList<>();
    private final List<Double> wages = new ArrayList<>();
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Pressure> pressures = new ArrayList<>();
    private final List<LocalPressure> localPressures = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Travel> travel = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<FirmCount> firmCounts = new ArrayList<>();

    private record Input(int product, int industry, double perOutput) {}

    public CellRegion() {
        places.add(place("country", "", Place.Kind.COUNTRY, Optional.empty()));
        places.add(place("area", "country", Place.Kind.PROVINCE, Optional.empty()));
    }

    private static Place place(String key, String within, Place.Kind kind, Optional<Role> role) {
        return new Place(
                key,
                key,
                "",
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                kind,
                role,
                Optional.of(new Coordinates(120, 29)),
                OptionalDouble.of(1000),
                OptionalInt.empty());
    }

    /// @param ownShare NaN leaves trade to the kernel
    public CellRegion reach(String key, double km, double floor, double ownShare) {
        reaches.add(new Reach(key, km, floor, ownShare, Basis.ASSUMED));
        return this;
    }

    /// @param wages for a unit of output
    public CellRegion industry(String code, Broad broad, String reach, double wages) {
        industries.add(new Industry(code, code, "", broad, reach, List.of()));
        this.wages.add(wages);
        return this;
    }

    /// Whether the industry named last can be won.
    public CellRegion recruit(Recruit recruit) {
        Industry last = industries.removeLast();
        industries.add(
                new Industry(
                        last.code(),
                        last.name(),
                        "",
                        last.broad(),
                        last.reach(),
                        List.of(),
                        Optional.of(recruit),
                        ""));
        return this;
    }

    /// Firms that a register holds of the place named last, by industry, branches left out.
    public CellRegion firms(long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            firmCounts.add(
                    new FirmCount(
                            places.getLast().key(),
                            Optional.of(industries.get(i).code()),
                            OptionalInt.empty(),
                            OptionalInt.of(YEAR),
                            numbers[i],
                            0,
                            0,
                            0,
                            "register"));
        }
        return this;
    }

    /// @param output by industry
    public CellRegion place(String key, Role role, double... output) {
        places.add(place(key, "area", Place.Kind.COUNTY, Optional.of(role)));
        this.output.add(output);
        jobs.add(output);
        bases.add(Basis.REPORTED);
        return this;
    }

    /// A place of the country beyond the study area.
    public CellRegion outside(String key, double... output) {
        place(key, Role.OTHER, output);
        places.set(
                places.size() - 1,
                place(key, "country", Place.Kind.PROVINCE, Optional.of(Role.OTHER)));
        return this;
    }

    /// What an industry buys at home of a product for a unit of its output, both by number.
    public CellRegion input(int product, int industry, double perOutput) {
        inputs.add(new Input(product, industry, perOutput));
        return this;
    }

    /// What the place named last does is an estimate.
    public CellRegion estimated() {
        bases.set(bases.size() - 1, Basis.ESTIMATED);
        return this;
    }

    /// The jobs of the place named last, by industry; as many as its output where this is not said.
    public CellRegion jobs(double... persons) {
        jobs.set(jobs.size() - 1, persons);
        return this;
    }

    public CellRegion pressure(String industry, String key, double perOutput, Basis basis) {
        pressures.add(
                new Pressure(
                        industry, key, perOutput, Limited.of(key).unit(), YEAR, basis, "book", ""));
        return this;
    }

    /// @param place its number
    /// @param industry its number
    public CellRegion localPressure(
            int place, int industry, String key, double amount, Basis basis) {
        localPressures.add(
                new LocalPressure(
                        place,
                        OptionalInt.of(industry),
                        Optional.empty(),
                        key,
                        amount,
                        Limited.of(key).unit(),
                        YEAR,
                        basis,
                        "bureau",
                        ""));
        return this;
    }

    public CellRegion partner(String place, String partner) {
        partners.add(new Partner(place, partner, "pair", OptionalInt.empty(), "", "press", ""));
        return this;
    }

    /// A minute counts as a kilometre.
    public CellRegion travel(String from, String to, double minutes) {
        travel.add(new Travel(from, to, minutes, "road", YEAR, Basis.REPORTED, "book"));
        return this;
    }

    public CellRegion limit(String scenario, String place, String of, double amount) {
        limits.add(
                new Limit(
                        scenario,
                        Optional.of(place),
                        Optional.empty(),
                        Limited.of(of),
                        amount,
                        Basis.REPORTED,
                        "plan",
                        ""));
        return this;
    }

    public Region region() {
        Places all = new Places(places, List.of());
        return Region.builder()
                .name("Cells", "")
                .area("area")
                .baseYear(YEAR)
                .places(all)
                .industries(new Industries(industries, List.of()))
                .all(Reach.class, reaches)
                .nationalTable(table())
                .pressures(pressures)
                .all(LocalPressure.class, localPressures)
                .all(Limit.class, limits)
                .all(Partner.class, partners)
                .all(Travel.class, travel)
                .firmCounts(new FirmCounts(firmCounts, List.of()))
                .build();
    }

    private NationalTable table() {
        int n = industries.size();
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        double[] outputs = matrix(output).columnSums();
        Matrix bought = Matrix.zeros(n, n);
        for (Input input : inputs) {
            double amount = input.perOutput() * outputs[input.industry()];
            bought.set(input.product(), input.industry(), amount);
        }
        for (int i = 0; i < n; i++) {
            double toUsers = outputs[i] - bought.rowSums()[i];
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), toUsers / 2);
            use.set(i, FinalUse.GOVERNMENT.ordinal(), toUsers / 2);
            double wagesHere = wages.get(i) * outputs[i];
            double surplus = outputs[i] - wagesHere - bought.columnSums()[i];
            components.set(i, ValueAdded.WAGES.ordinal(), wagesHere);
            components.set(i, ValueAdded.SURPLUS.ordinal(), surplus);
        }
        return new NationalTable(
                bought,
                Matrix.zeros(n, n),
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                outputs,
                matrix(jobs).columnSums(),
                Basis.REPORTED);
    }

    /// What the cells do, reported but for places that are [#estimated].
    public Activity activity(Region region) {
        int cells = output.size() * industries.size();
        byte[] presence = new byte[cells];
        Arrays.fill(presence, (byte) Presence.UNKNOWN.ordinal());
        byte[] basis = new byte[cells];
        for (int cell = 0; cell < cells; cell++) {
            basis[cell] = (byte) bases.get(cell / industries.size()).ordinal();
        }
        Matrix valueAdded = matrix(output);
        for (Input input : inputs) {
            for (int r = 0; r < output.size(); r++) {
                double bought = input.perOutput() * output.get(r)[input.industry()];
                valueAdded.add(r, input.industry(), -bought);
            }
        }
        return new Activity(
                region.places(),
                region.industries(),
                valueAdded,
                matrix(output),
                matrix(jobs),
                basis,
                basis.clone(),
                presence);
    }

    private Matrix matrix(List<double[]> rows) {
        Matrix matrix = Matrix.zeros(rows.size(), industries.size());
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < industries.size(); i++) {
                matrix.set(r, i, rows.get(r)[i]);
            }
        }
        return matrix;
    }
}
