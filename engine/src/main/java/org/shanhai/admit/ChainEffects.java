package org.shanhai.admit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.FinalUse;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Quantity;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Combined;
import org.shanhai.supply.EffectRow;
import org.shanhai.supply.Group;
import org.shanhai.supply.GroupAmounts;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.PathsBehind;
import org.shanhai.supply.StructuralPath;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.work.Later;

/// What a unit of output or of investment sets off in a place, each worked out once.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record ChainEffects(
        SupplyChains chains,
        Closure closure,
        Map<Integer, Effects> byCell,
        Map<Integer, PathsBehind> pathsByCell,
        Map<Integer, List<EconomicImpact.OnceGain>> onceByPlace,
        double[] spent,
        double importedShare,
        boolean tellsInvestment) {
    /// Money that effects are worked out for, and then scaled.
    private static final double UNIT = 1e8;

    private static final int MOST_PATHS = 11;
    private static final double LEAST_SHARE = 1e-4;

    ChainEffects(SupplyChains chains) {
        NationalTable table = chains.region().nationalTable().orElseThrow();
        int n = table.industryCount();
        double[] spent = new double[n];
        double all = 0;
        double imported = 0;
        for (int i = 0; i < n; i++) {
            spent[i] = Math.max(0, table.domesticFinalUse(i, FinalUse.INVESTMENT));
            imported += Math.max(0, table.importedFinalUse(i, FinalUse.INVESTMENT));
            all += spent[i];
        }
        imported += Math.max(0, table.otherImports(FinalUse.INVESTMENT));
        all += imported;
        boolean tellsInvestment = all > 0;
        for (int i = 0; tellsInvestment && i < n; i++) {
            spent[i] /= all;
        }
        this(
                chains,
                chains.technology().widest(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                spent,
                tellsInvestment ? imported / all : 0,
                tellsInvestment);
    }

    Groups groups(Place place) {
        return chains.groups(place, chains.listPartners(place));
    }

    private int cell(int unit, int industry) {
        return unit * chains.technology().industryCount() + industry;
    }

    private Effects effects(int unit, int industry) {
        return byCell.computeIfAbsent(
                cell(unit, industry),
                cell -> {
                    Place place = chains.region().places().unit(unit);
                    return Effects.of(
                            chains,
                            place,
                            chains.region().industries().get(industry),
                            UNIT,
                            closure,
                            groups(place));
                });
    }

    /// @param output money a year
    List<EffectRow> rows(int unit, int industry, double output) {
        double factor = output / UNIT;
        return effects(unit, industry).rows().stream()
                .map(
                        row ->
                                new EffectRow(
                                        row.indicator(),
                                        row.part(),
                                        row.gross().map(amount -> amount.times(factor)),
                                        row.net().map(amount -> amount.times(factor)),
                                        row.covered()))
                .toList();
    }

    /// The largest paths of output set off; the project's own is the first.
    PathsBehind paths(int unit, int industry, double output) {
        PathsBehind one =
                pathsByCell.computeIfAbsent(
                        cell(unit, industry),
                        cell ->
                                effects(unit, industry)
                                        .paths(
                                                chains.findIndicator("output").orElseThrow(),
                                                closure,
                                                MOST_PATHS,
                                                LEAST_SHARE));
        double factor = output / UNIT;
        return new PathsBehind(
                one.paths().stream()
                        .map(path -> new StructuralPath(path.steps(), path.value() * factor))
                        .toList(),
                one.total() * factor);
    }

    /// What building sets off, once: f of the place, e = T f, x = T A x + e, for each economy.
    /// Empty where the national table has no investment: nobody knows then what it is spent on.
    Optional<EconomicImpact.Once> once(int unit, Quantity investment) {
        if (!tellsInvestment) {
            return Optional.empty();
        }
        double factor = investment.stated() / UNIT;
        List<EconomicImpact.OnceGain> gains =
                Later.list(
                        () ->
                                onceByPlace.computeIfAbsent(unit, this::onceOfUnit).stream()
                                        .map(gain -> gain.times(factor))
                                        .toList());
        return Optional.of(
                new EconomicImpact.Once(investment, importedShare * investment.stated(), gains));
    }

    private List<EconomicImpact.OnceGain> onceOfUnit(int unit) {
        Groups groups = groups(chains.region().places().unit(unit));
        List<Matrix> responses =
                chains.economies().parallelStream().map(economy -> built(economy, unit)).toList();
        List<EconomicImpact.OnceGain> gains = new ArrayList<>();
        for (NationalExtension indicator : chains.indicators()) {
            List<double[]> sums = new ArrayList<>();
            responses.forEach(response -> sums.add(sums(response, indicator.known(), groups)));
            chains.drawnIntensities(indicator)
                    .forEach(drawn -> sums.add(sums(responses.getFirst(), drawn, groups)));
            Combined combined = chains.combined(indicator);
            Map<Group, Amount> amounts = new EnumMap<>(Group.class);
            for (Group group : Group.values()) {
                amounts.put(
                        group,
                        combined.amount(
                                sums.stream()
                                        .mapToDouble(each -> each[group.ordinal()])
                                        .toArray()));
            }
            Amount all =
                    combined.amount(
                            sums.stream().mapToDouble(each -> Arrays.stream(each).sum()).toArray());
            gains.add(new EconomicImpact.OnceGain(indicator, new GroupAmounts(amounts, all)));
        }
        return gains;
    }

    private Matrix built(Economy economy, int unit) {
        Matrix change =
                Matrix.of(
                        economy.placeCount(),
                        economy.industryCount(),
                        (r, i) -> spent[i] > 0 ? UNIT * spent[i] * economy.share(r, unit, i) : 0);
        return economy.respond(change, closure).values();
    }

    private static double[] sums(Matrix response, double[] intensity, Groups groups) {
        double[] sums = new double[Group.values().length];
        for (int r = 0; r < response.rows(); r++) {
            for (int i = 0; i < response.columns(); i++) {
                sums[groups.ofUnit().get(r).ordinal()] += intensity[i] * response.get(r, i);
            }
        }
        return sums;
    }

    /// Output a year for a job of an industry in the nation; NaN where jobs are not known.
    double outputPerJob(int industry) {
        return 1 / chains.technology().jobs()[industry];
    }

    /// Likewise of industries together.
    double outputPerJob(int[] industries) {
        double[] output = chains.technology().output();
        double[] jobs = chains.technology().jobs();
        double all = Arrays.stream(industries).mapToDouble(i -> output[i]).sum();
        return all / Arrays.stream(industries).mapToDouble(i -> output[i] * jobs[i]).sum();
    }

    double valueAddedShare(int industry) {
        return chains.technology().valueAdded()[industry];
    }
}
