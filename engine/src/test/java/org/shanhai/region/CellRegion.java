package org.shanhai.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.linalg.Matrix;

/// Regions of a few cells whose numbers a person can follow: nothing is bought between industries
/// but for [#input], so that all output is value added, and all of it goes to households and
/// government by halves.
///
/// All places but [#outside] lie in the study area, 1000 km² each, one on top of the other but for
/// [#travel].
public final class CellRegion extends SmallRegion<CellRegion> {
    private final List<double[]> output = new ArrayList<>();
    private final List<double[]> jobs = new ArrayList<>();
    private final List<Basis> bases = new ArrayList<>();
    private final List<Double> wages = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();

    private final List<Double> exported = new ArrayList<>();
    private final List<SectorAccount> accounts = new ArrayList<>();

    private record Input(int product, int industry, double perOutput) {}

    public CellRegion() {
        places.add(place("country", "", Place.Kind.COUNTRY, Optional.empty()));
        places.add(place("area", "country", Place.Kind.PROVINCE, Optional.empty()));
    }

    @Override
    CellRegion self() {
        return this;
    }

    private static Place place(String key, String within, Place.Kind kind, Optional<Role> role) {
        return place(key, within, kind, role, new Coordinates(120, 29));
    }

    /// @param wages for a unit of output
    public CellRegion industry(String code, Broad broad, String reach, double wages) {
        industries.add(new Industry(code, code, "", broad, reach, List.of()));
        this.wages.add(wages);
        exported.add(0.0);
        return this;
    }

    /// Of the output of the industry named last the nation exports a share, and the study area so
    /// many times that share, by its accounts.
    public CellRegion exported(double share, double factor) {
        exported.set(exported.size() - 1, share);
        accounts.add(
                new SectorAccount(
                        industries.getLast().code(),
                        "",
                        "",
                        List.of(industries.getLast().code()),
                        10,
                        1,
                        0,
                        0,
                        1,
                        OptionalDouble.of(10 * share * factor),
                        OptionalDouble.of(share),
                        false,
                        YEAR,
                        Basis.REPORTED,
                        "book",
                        ""));
        return this;
    }

    /// Firms that a register holds of the place named last, by industry, branches left out.
    public CellRegion firms(long... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            firms(places.getLast().key(), industries.get(i).code(), YEAR, numbers[i]);
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

    public Region region() {
        Places all = new Places(places, List.of());
        return laidOut("Cells", "area", all, new Industries(industries, List.of()))
                .nationalTable(table())
                .all(SectorAccount.class, accounts)
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
            double toUsers = outputs[i] * (1 - exported.get(i)) - bought.rowSums()[i];
            use.set(i, FinalUse.EXPORT.ordinal(), outputs[i] * exported.get(i));
            use.set(i, FinalUse.HOUSEHOLD.ordinal(), toUsers / 2);
            use.set(i, FinalUse.GOVERNMENT.ordinal(), toUsers / 2);
            double wagesHere = wages.get(i) * outputs[i];
            double surplus = outputs[i] - wagesHere - bought.columnSums()[i];
            components.set(i, ValueAdded.WAGES.ordinal(), wagesHere);
            components.set(i, ValueAdded.SURPLUS.ordinal(), surplus);
        }
        return table(bought, use, components, outputs, matrix(jobs).columnSums());
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
