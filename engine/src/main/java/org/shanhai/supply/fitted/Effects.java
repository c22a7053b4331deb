package org.shanhai.supply.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Combined;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Part;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.Response;
import org.shanhai.work.Later;

/// What a project brings, where: direct, along the chain and through households, in every
/// indicator, by group of places, gross and net, with its range over draws of what is not known.
///
/// The stated output is what the project makes in the end: purchases of others that come back to
/// its own cell are part of it, so the new final demand behind it is smaller, by the cell's own
/// feedback ([#newFinalDemand]). Of a given new final demand the sum over all places is the
/// national effect wherever it falls; of a given output it is not, for the feedback depends on the
/// place.
public final class Effects {
    private final SupplyChains chains;
    private final int place;
    private final int industry;
    private final double output;
    private final Groups groups;
    private final Later<UnderDraw> likely;
    private final Later<List<UnderDraw>> draws;
    private final Later<List<EffectRow>> rows;

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
        likely = new Later<>(() -> under(chains.economy(), closure));
        // One economy beside the other: each has a system of its own. The likely one is the first.
        draws =
                new Later<>(
                        () ->
                                chains.economies().parallelStream()
                                        .map(
                                                economy ->
                                                        economy == chains.economy()
                                                                ? likely.get()
                                                                : under(economy, closure))
                                        .toList());
        rows = new Later<>(() -> rows(closure));
    }

    private List<EffectRow> rows(Closure closure) {
        List<EffectRow> made = new ArrayList<>();
        for (NationalExtension indicator : chains.indicators()) {
            for (Part part : Part.under(closure)) {
                made.add(
                        new EffectRow(
                                indicator,
                                part,
                                amounts(indicator, part, UnderDraw::gross),
                                amounts(indicator, part, UnderDraw::net),
                                covered(indicator)));
            }
        }
        return List.copyOf(made);
    }

    /// What a project sets off in one economy, of either type, and gross and net of what it
    /// displaces by group.
    private record UnderDraw(Response one, Response two, OutputByGroup gross, OutputByGroup net) {
        Response of(Closure closure) {
            return closure == Closure.TYPE_I ? one : two;
        }

        int steps() {
            return Math.max(one.steps(), two.steps());
        }
    }

    private UnderDraw under(Economy economy, Closure closure) {
        Response one = economy.project(place, industry, output, Closure.TYPE_I);
        Response minusOne = displaced(economy, one, Closure.TYPE_I);
        boolean open = closure == Closure.TYPE_I;
        Response two = open ? one : economy.project(place, industry, output, closure);
        Response minusTwo = open ? minusOne : displaced(economy, two, closure);
        Matrix direct = Matrix.zeros(one.values().rows(), one.values().columns());
        direct.set(place, industry, output);
        OutputByGroup gross = OutputByGroup.of(groups, direct, one.values(), two.values());
        return new UnderDraw(
                one, two, gross, gross.without(groups, minusOne.values(), minusTwo.values()));
    }

    private Response displaced(Economy economy, Response project, Closure closure) {
        ProjectDemand demand = new ProjectDemand(economy, place, industry);
        return economy.respond(demand.displaced(demand.firstChange(project, closure)), closure);
    }

    private GroupAmounts amounts(
            NationalExtension indicator, Part part, Function<UnderDraw, OutputByGroup> what) {
        Combined combined = chains.combined(indicator);
        Map<Group, Amount> amounts = new EnumMap<>(Group.class);
        double[] all = new double[0];
        double fixedOfAll = 0;
        for (Group group : Group.values()) {
            double fixed = fixed(indicator, part, group);
            double[] rest = rest(indicator, part, group, what);
            amounts.put(group, combined.amount(rest).plus(Amount.exactly(fixed)));
            all = all.length == 0 ? rest.clone() : sum(all, rest);
            fixedOfAll += fixed;
        }
        return new GroupAmounts(amounts, combined.amount(all).plus(Amount.exactly(fixedOfAll)));
    }

    /// The project's own part, which no draw of trade moves; none where it is drawn itself.
    private double fixed(NationalExtension indicator, Part part, Group group) {
        boolean isIn = part == Part.DIRECT || part == Part.TOTAL;
        return isIn && chains.drawnIntensities(indicator).isEmpty()
                ? likely.get().gross().measured(group, Part.DIRECT, indicator.known())
                : 0;
    }

    /// What is beside that: no range reaches below what the project makes itself.
    private double[] rest(
            NationalExtension indicator,
            Part part,
            Group group,
            Function<UnderDraw, OutputByGroup> what) {
        double fixed = fixed(indicator, part, group);
        return Arrays.stream(values(indicator, part, group, what))
                .map(value -> value - fixed)
                .toArray();
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(k -> one[k] + other[k]).toArray();
    }

    /// Under each economy, then by each drawn intensity under the likely one.
    private double[] values(
            NationalExtension indicator,
            Part part,
            Group group,
            Function<UnderDraw, OutputByGroup> what) {
        double[] known = indicator.known();
        OutputByGroup first = what.apply(likely.get());
        return DoubleStream.concat(
                        draws.get().stream()
                                .mapToDouble(draw -> what.apply(draw).measured(group, part, known)),
                        chains.drawnIntensities(indicator).stream()
                                .mapToDouble(drawn -> first.measured(group, part, drawn)))
                .toArray();
    }

    /// What the range of an effect rests on, gross, in a group of places: the share of each cause
    /// in its variance.
    public Map<Cause, Double> drivers(NationalExtension indicator, Part part, Group group) {
        return chains.combined(indicator)
                .firstOrder(rest(indicator, part, group, UnderDraw::gross));
    }

    /// The new final demand for what the project makes that its output comes to, money a year: the
    /// output less what its own cell sells, along the chain, because of it.
    public double newFinalDemand(Closure closure) {
        Response response = new Response(outputs(closure), 0, 0);
        return new ProjectDemand(chains.economy(), place, industry).firstChange(response, closure);
    }

    private double covered(NationalExtension indicator) {
        double known = 0;
        double all = 0;
        double[] sums = likely.get().two().values().columnSums();
        for (int i = 0; i < sums.length; i++) {
            all += sums[i];
            known += indicator.isKnown(i) ? sums[i] : 0;
        }
        return all > 0 ? known / all : 0;
    }

    public List<EffectRow> rows() {
        return rows.get();
    }

    /// The row of an indicator and a part.
    ///
    /// @param indicator its key: `output`, `jobs`, `co2`
    /// @throws IllegalArgumentException when there is none; it names the indicators there are
    public EffectRow getRow(String indicator, Part part) {
        for (EffectRow row : rows()) {
            if (row.indicator().key().equals(indicator) && row.part() == part) {
                return row;
            }
        }
        List<String> known = rows().stream().map(row -> row.indicator().key()).distinct().toList();
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

    /// Output set off in the likely economy, R × n, money; the project's own included.
    public Matrix outputs(Closure closure) {
        return likely.get().of(closure).values().copy();
    }

    /// The largest structural paths behind an indicator in the likely economy, the project's own
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
        double[] known = indicator.known();
        Matrix intensity =
                Matrix.of(economy.placeCount(), economy.industryCount(), (r, i) -> known[i]);
        return StructuralPaths.largest(economy, change, intensity, closure, most, leastShare)
                .in(chains.region());
    }

    /// The most applications of trade that any of the systems took.
    public int steps() {
        return draws.get().stream().mapToInt(UnderDraw::steps).max().orElse(0);
    }

    /// The largest relative residual of the systems solved in the likely economy.
    public double residual() {
        return Math.max(likely.get().one().residual(), likely.get().two().residual());
    }
}
