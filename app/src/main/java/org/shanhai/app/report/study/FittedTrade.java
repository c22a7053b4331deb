package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.EffectsSheet;
import org.shanhai.app.chains.FlowsSheet;
import org.shanhai.app.chains.Measured;
import org.shanhai.app.text.Words;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Row;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.Effects;
import org.shanhai.supply.fitted.FittedSales;
import org.shanhai.supply.fitted.Multipliers;
import org.shanhai.supply.fitted.SupplyChains;

/// The trade between places with its range, and all national multipliers.
final class FittedTrade implements TradeStudy {
    private final SupplyChains chains;
    private final List<Matrix> trade = new ArrayList<>();
    private final Map<Closure, List<Measured>> multipliers;

    FittedTrade(SupplyChains chains) {
        this.chains = chains;
        chains.economies().forEach(economy -> trade.add(economy.links()));
        multipliers =
                TradeStudy.both(
                        closure ->
                                Outcome.unless(
                                        chains.technology().findEndless(closure),
                                        () -> measured(chains, closure)));
    }

    private static List<Measured> measured(SupplyChains chains, Closure closure) {
        return chains.indicators().stream()
                .map(indicator -> measured(chains, indicator, closure))
                .toList();
    }

    private static Measured measured(
            SupplyChains chains, NationalExtension indicator, Closure closure) {
        return new Measured(
                indicator,
                Multipliers.national(
                                chains.region().industries(),
                                chains.technology(),
                                indicator,
                                closure)
                        .rows()
                        .stream()
                        .map(row -> new Row(Optional.empty(), row))
                        .toList());
    }

    @Override
    public boolean isSurveyed() {
        return false;
    }

    @Override
    public Optional<SupplyChains> findFitted() {
        return Optional.of(chains);
    }

    @Override
    public Basis basis() {
        return Basis.ESTIMATED;
    }

    @Override
    public Sales sales() {
        return FittedSales.of(chains);
    }

    @Override
    public Matrix links() {
        return trade.getFirst();
    }

    @Override
    public Amount sales(Place seller, Place buyer) {
        int from = chains.region().places().getUnitNumber(seller);
        int to = chains.region().places().getUnitNumber(buyer);
        return chains.combined()
                .amount(trade.stream().mapToDouble(each -> each.get(from, to)).toArray());
    }

    @Override
    public List<Measured> multipliers(Closure closure) {
        return Objects.requireNonNull(multipliers.get(closure));
    }

    @Override
    public List<Integer> listLargest(int most) {
        double[] output = new double[chains.technology().industryCount()];
        for (int unit : chains.region().insideUnits()) {
            for (int i = 0; i < output.length; i++) {
                output[i] += chains.activity().cells().output(unit, i);
            }
        }
        return IntStream.range(0, output.length)
                .boxed()
                .filter(i -> output[i] > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -output[i]))
                .limit(most)
                .toList();
    }

    @Override
    public OptionalDouble outputPerJob(Place place, Industry industry) {
        double jobs = chains.technology().jobs()[chains.region().industries().number(industry)];
        return jobs > 0 ? OptionalDouble.of(1 / jobs) : OptionalDouble.empty();
    }

    @Override
    public Closure closure() {
        return chains.technology().widest();
    }

    @Override
    public Answer work(Place here, Industry what, double output, int top, Words words) {
        Groups groups = chains.groups(here, chains.listPartners(here));
        return EffectsSheet.of(
                Effects.of(chains, here, what, output, closure(), groups),
                new EffectsSheet.Asked(here, what, closure(), top, Optional.empty()),
                words);
    }

    @Override
    public Answer largest(int top, Words words) {
        return FlowsSheet.estimated(FittedSales.of(chains), words).largest(top);
    }
}
