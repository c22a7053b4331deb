package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.Response;

/// What a project brings, where: direct, along the chain and through households, in every
/// indicator, by group of places, gross and net, with the range over kernels.
///
/// The sum over all places does not depend on the site or the kernel: it is the national
/// effect. What the model adds is the split, so the range stands on every part of it.
public final class Effects {
    private final SupplyChains chains;
    private final int place;
    private final int industry;
    private final double output;
    private final Groups groups;
    private final Matrix typeI;
    private final Matrix typeII;
    private final List<EffectRow> rows;
    private final int steps;
    private final double residual;

    /// What output of an industry sets off, as seen from its place and the partners that the region
    /// names for it.
    ///
    /// @param place a unit of the region
    /// @param output money a year
    /// @param closure whether households' spending is followed
    public static Effects of(
            SupplyChains chains, Place place, Industry industry, double output, Closure closure) {
        Region region = chains.region();
        return of(
                chains,
                region.places().getUnitNumber(place),
                region.industries().number(industry.code()),
                output,
                closure,
                chains.groups(place, chains.listPartners(place)));
    }

    /// @param output what is made more in the place, money a year
    /// @param closure whether households' spending is followed
    /// @throws IllegalArgumentException where the place is a sum of others
    public static Effects of(
            SupplyChains chains,
            Place place,
            Industry industry,
            double output,
            Closure closure,
            Groups groups) {
        Region region = chains.region();
        return of(
                chains,
                region.places().getUnitNumber(place),
                region.industries().number(industry),
                output,
                closure,
                groups);
    }

    static Effects of(
            SupplyChains chains,
            int place,
            int industry,
            double output,
            Closure closure,
            Groups groups) {
        chains.technology().requireAnswer(closure);
        return new Effects(chains, place, industry, output, closure, groups);
    }

    private Effects(
            SupplyChains chains,
            int place,
            int industry,
            double output,
            Closure closure,
            Groups groups) {
        this.chains = chains;
        this.place = place;
        this.industry = industry;
        this.output = output;
        this.groups = groups;
        List<Matrix[]> gross = new ArrayList<>();
        List<Matrix[]> net = new ArrayList<>();
        int mostSteps = 0;
        double worst = 0;
        // One kernel beside the other: each has a system of its own.
        List<UnderKernel> all =
                chains.economies().values().parallelStream()
                        .map(economy -> under(economy, closure))
                        .toList();
        for (UnderKernel each : all) {
            gross.add(new Matrix[] {each.one().values(), each.two().values()});
            net.add(
                    new Matrix[] {
                        difference(each.one().values(), each.minusOne().values()),
                        difference(each.two().values(), each.minusTwo().values())
                    });
            mostSteps = Math.max(mostSteps, Math.max(each.one().steps(), each.two().steps()));
            worst = Math.max(worst, Math.max(each.one().residual(), each.two().residual()));
        }
        typeI = gross.getFirst()[0];
        typeII = gross.getFirst()[1];
        steps = mostSteps;
        residual = worst;
        rows = new ArrayList<>();
        for (NationalExtension indicator : chains.indicators()) {
            for (Part part : Part.under(closure)) {
                rows.add(
                        new EffectRow(
                                indicator,
                                part,
                                amounts(indicator, part, gross),
                                amounts(indicator, part, net),
                                covered(indicator)));
            }
        }
    }

    /// What a project sets off under one kernel, of either type, and what it displaces.
    private record UnderKernel(Response one, Response two, Response minusOne, Response minusTwo) {}

    private UnderKernel under(Economy economy, Closure closure) {
        Response one = economy.project(place, industry, output, Closure.TYPE_I);
        Response minusOne = displaced(economy, one, Closure.TYPE_I);
        if (closure == Closure.TYPE_I) {
            return new UnderKernel(one, one, minusOne, minusOne);
        }
        Response two = economy.project(place, industry, output, closure);
        return new UnderKernel(one, two, minusOne, displaced(economy, two, closure));
    }

    private Response displaced(Economy economy, Response project, Closure closure) {
        ProjectDemand demand = new ProjectDemand(economy, place, industry);
        return economy.respond(demand.displaced(demand.firstChange(project, closure)), closure);
    }

    private static Matrix difference(Matrix a, Matrix b) {
        Matrix difference = a.copy();
        for (int k = 0; k < difference.storage().length; k++) {
            difference.storage()[k] -= b.storage()[k];
        }
        return difference;
    }

    private Map<Group, Amount> amounts(
            NationalExtension indicator, Part part, List<Matrix[]> byKernel) {
        Map<Group, Amount> amounts = new EnumMap<>(Group.class);
        for (Matrix[] responses : byKernel) {
            double[] byUnit = byUnit(indicator, part, responses);
            groups.sum(byUnit)
                    .forEach(
                            (group, value) ->
                                    amounts.merge(
                                            group,
                                            new Amount(value, value, value),
                                            (first, other) ->
                                                    new Amount(
                                                            first.value(),
                                                            Math.min(first.low(), other.value()),
                                                            Math.max(
                                                                    first.high(), other.value()))));
        }
        return amounts;
    }

    private double[] byUnit(NationalExtension indicator, Part part, Matrix[] responses) {
        double[] intensity = indicator.known();
        Matrix one = responses[0];
        Matrix two = responses[1];
        double[] byUnit = new double[one.rows()];
        for (int r = 0; r < one.rows(); r++) {
            for (int i = 0; i < one.columns(); i++) {
                double direct = r == place && i == industry ? output : 0;
                byUnit[r] += intensity[i] * part.of(direct, one.get(r, i), two.get(r, i));
            }
        }
        return byUnit;
    }

    private double covered(NationalExtension indicator) {
        double known = 0;
        double all = 0;
        double[] sums = typeII.columnSums();
        for (int i = 0; i < sums.length; i++) {
            all += sums[i];
            known += indicator.isKnown(i) ? sums[i] : 0;
        }
        return all > 0 ? known / all : 0;
    }

    public List<EffectRow> rows() {
        return List.copyOf(rows);
    }

    /// The row of an indicator and a part.
    ///
    /// @param indicator its key: `output`, `jobs`, `co2`
    /// @throws IllegalArgumentException when there is none; it names the indicators there are
    public EffectRow getRow(String indicator, Part part) {
        for (EffectRow row : rows) {
            if (row.indicator().key().equals(indicator) && row.part() == part) {
                return row;
            }
        }
        List<String> known = rows.stream().map(row -> row.indicator().key()).distinct().toList();
        throw new IllegalArgumentException(
                "There is no effect in '%s', %s. There are: %s."
                        .formatted(indicator, part.key(), String.join(", ", known)));
    }

    public double output() {
        return output;
    }

    public Groups groups() {
        return groups;
    }

    public SupplyChains chains() {
        return chains;
    }

    /// Output set off under the chosen kernel, R × n, money; the project's own included.
    public Matrix outputs(Closure closure) {
        return (closure == Closure.TYPE_I ? typeI : typeII).copy();
    }

    /// The largest structural paths behind an indicator under the chosen kernel, the project's own
    /// among them.
    ///
    /// @param leastShare how small a path may be, as a share of all together
    public PathsBehind paths(
            NationalExtension indicator, Closure closure, int most, double leastShare) {
        Economy economy = chains.economy();
        Matrix change = Matrix.zeros(economy.placeCount(), economy.industryCount());
        Response project = new Response(outputs(closure), 0, 0);
        change.set(
                place,
                industry,
                new ProjectDemand(economy, place, industry).firstChange(project, closure));
        Matrix intensity = Matrix.zeros(economy.placeCount(), economy.industryCount());
        double[] known = indicator.known();
        for (int r = 0; r < intensity.rows(); r++) {
            for (int i = 0; i < intensity.columns(); i++) {
                intensity.set(r, i, known[i]);
            }
        }
        return StructuralPaths.largest(economy, change, intensity, closure, most, leastShare)
                .in(chains.region());
    }

    /// The most applications of trade that any of the systems took.
    public int steps() {
        return steps;
    }

    /// The largest relative residual of the systems solved.
    public double residual() {
        return residual;
    }
}
