package org.shanhai.app.report.study;

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
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Row;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Groups;
import org.shanhai.supply.Sales;
import org.shanhai.supply.survey.SurveyChains;
import org.shanhai.supply.survey.SurveyEffects;
import org.shanhai.supply.survey.SurveyExtension;
import org.shanhai.supply.survey.SurveyMultipliers;
import org.shanhai.supply.survey.SurveyedSales;

/// The trade between places as surveyed, and the multipliers of every industry in every place.
final class SurveyedTrade implements TradeStudy {
    private final SurveyChains chains;
    private final SurveyedSales sales;
    private final Map<Closure, List<Measured>> multipliers;

    SurveyedTrade(SurveyChains chains) {
        this.chains = chains;
        sales = SurveyedSales.of(chains.region());
        multipliers =
                TradeStudy.both(
                        closure ->
                                chains.findChain(closure).map(chain -> measured(chains, closure)));
    }

    private static List<Measured> measured(SurveyChains chains, Closure closure) {
        return chains.indicators().stream()
                .map(indicator -> measured(chains, indicator, closure))
                .toList();
    }

    private static Measured measured(
            SurveyChains chains, SurveyExtension indicator, Closure closure) {
        return new Measured(
                indicator,
                SurveyMultipliers.of(chains, indicator, closure).rows().stream()
                        .map(row -> new Row(Optional.of(row.place()), row.ofIndustry()))
                        .toList());
    }

    @Override
    public boolean isSurveyed() {
        return true;
    }

    @Override
    public Basis basis() {
        return sales.basis();
    }

    @Override
    public Sales sales() {
        return sales;
    }

    @Override
    public Matrix links() {
        return sales().links();
    }

    @Override
    public Amount sales(Place from, Place to) {
        return sales.ranged(from, to);
    }

    @Override
    public List<Measured> multipliers(Closure closure) {
        return Objects.requireNonNull(multipliers.get(closure));
    }

    @Override
    public List<Integer> listLargest(int most) {
        List<Row> rows = multipliers(Closure.TYPE_I).getFirst().rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(k -> chains.region().isInside(rows.get(k).place().orElseThrow()))
                .sorted(Comparator.comparingDouble((Integer k) -> -output(rows.get(k))))
                .limit(most)
                .toList();
    }

    private int cell(Place place, Industry industry) {
        Region region = chains.region();
        return chains.table()
                .cells()
                .cell(region.places().getUnitNumber(place), region.industries().number(industry));
    }

    private double output(Row row) {
        return chains.table().output(cell(row.place().orElseThrow(), row.ofIndustry().industry()));
    }

    @Override
    public OptionalDouble outputPerJob(Place place, Industry industry) {
        int cell = cell(place, industry);
        return chains.findIndicator(Measure.JOBS)
                .filter(jobs -> jobs.isKnown(cell) && jobs.perOutput(chains.table(), cell) > 0)
                .map(jobs -> OptionalDouble.of(1 / jobs.perOutput(chains.table(), cell)))
                .orElse(OptionalDouble.empty());
    }

    @Override
    public Closure closure() {
        return Closure.TYPE_I;
    }

    @Override
    public Answer work(Place here, Industry made, double output, int top, Words words) {
        Region region = chains.region();
        Groups groups = Groups.of(region, here, Groups.listPartners(region, here));
        return EffectsSheet.of(
                chains,
                SurveyEffects.of(chains, here, made, output, closure(), groups),
                new EffectsSheet.Asked(here, made, closure(), top, Optional.empty()),
                words);
    }

    @Override
    public Answer largest(int top, Words words) {
        return FlowsSheet.surveyed(sales, words).largest(top);
    }
}
