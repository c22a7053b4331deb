package org.shanhai.app.report.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Activity;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Extension;
import org.shanhai.supply.MultiplierRow;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;
import org.shanhai.supply.fitted.SupplyChains;
import org.shanhai.supply.survey.SurveyChains;

/// The supply chains of a report, worked out once: fitted, or as surveyed where the pack has flows.
public sealed interface TradeStudy permits FittedTrade, SurveyedTrade {
    /// Empty where the table or the places allow no supply chains.
    static Optional<TradeStudy> fitted(Region region, Activity activity, KeptNumbers kept) {
        return SupplyChains.find(region, activity, SupplyChains.TRADE_TOLERANCE, kept)
                .<TradeStudy>map(FittedTrade::new)
                .toOptional();
    }

    /// Empty where the flows make no table.
    static Optional<TradeStudy> surveyed(Region region) {
        return SurveyChains.find(region).<TradeStudy>map(SurveyedTrade::new).toOptional();
    }

    /// Whether nothing rests on how trade fades with distance, so that a range is a single value.
    boolean isSurveyed();

    /// The fitted chains; empty where trade was surveyed.
    default Optional<SupplyChains> findFitted() {
        return Optional.empty();
    }

    /// How the trade between places is known.
    Basis basis();

    /// Who sells what to whom.
    Sales sales();

    /// Sales of all products from each unit to each, R × R, money a year, without their ranges.
    Matrix links();

    /// Sales of all products from one place to another, money a year, with its range.
    Amount sales(Place from, Place to);

    /// Multipliers in one indicator.
    record Measured(Extension indicator, List<Row> rows) {}

    /// The multiplier of an industry.
    ///
    /// @param place where it stands; empty where that makes no difference
    record Row(Optional<Place> place, MultiplierRow ofIndustry) {}

    /// One for each indicator, all with the same rows in the same order; empty where the closure
    /// has no answer.
    List<Measured> multipliers(Closure closure);

    /// Numbers of the rows of multipliers with most output inside the study area, largest first.
    List<Integer> listLargest(int most);

    /// What an industry makes in a place for each job, money a year, where that is known.
    OptionalDouble outputPerJob(Place place, Industry industry);

    /// How effects are closed, as admission has it, so that a project has the same numbers
    /// everywhere.
    Closure closure();

    /// What output in a place sets off, as it is told to whom asks for it.
    ///
    /// @param top how many places, industries and paths of the chain
    Answer work(Place place, Industry industry, double output, int top, Words words);

    /// The largest trade between two places of the study area, as it is told to whom asks for it.
    Answer largest(int top, Words words);

    /// Where all that is earned is spent at home there are none of type 2.
    ///
    /// @param of gives those of one closure
    static Map<Closure, List<Measured>> both(Function<Closure, Outcome<List<Measured>>> of) {
        Map<Closure, List<Measured>> both = new EnumMap<>(Closure.class);
        for (Closure closure : Closure.values()) {
            both.put(closure, of.apply(closure).toOptional().orElse(List.of()));
        }
        return both;
    }
}
