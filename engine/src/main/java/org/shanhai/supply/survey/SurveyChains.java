package org.shanhai.supply.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.region.HouseholdSpending;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;
import org.shanhai.supply.Outcome;

/// The supply chains of a region with surveyed flows: who buys of whom is known, so that nothing
/// rests on how trade fades with distance and no answer carries a range for it.
public final class SurveyChains {
    private final RegionSurvey survey;
    private final SurveyEconomy economy;
    private @Nullable Outcome<Households> households;
    private @Nullable Outcome<ClosedSurvey> closed;

    private SurveyChains(RegionSurvey survey, SurveyEconomy economy) {
        this.survey = survey;
        this.economy = economy;
    }

    /// @throws org.shanhai.supply.SupplyException when the flows make no table, or use up all that
    ///     is made
    public static SurveyChains of(Region region) {
        return find(region).orElseThrow();
    }

    /// None where the flows make no table, or use up all that is made.
    public static Outcome<SurveyChains> find(Region region) {
        return RegionSurvey.find(region)
                .flatMap(
                        survey ->
                                SurveyEconomy.find(
                                                survey.table(),
                                                SurveyEconomy.SOLVE_TOLERANCE,
                                                Blas.best())
                                        .map(economy -> new SurveyChains(survey, economy)));
    }

    public RegionSurvey survey() {
        return survey;
    }

    public Region region() {
        return survey.region();
    }

    /// What effects and multipliers can be measured in.
    public List<SurveyExtension> indicators() {
        return survey.indicators().stream().filter(SurveyExtension::isKnownForAnyCell).toList();
    }

    public Optional<SurveyExtension> findIndicator(String key) {
        return indicators().stream().filter(indicator -> indicator.key().equals(key)).findFirst();
    }

    public SurveyTable table() {
        return survey.table();
    }

    SurveyEconomy economy() {
        return economy;
    }

    /// The chain of purchases, with households that spend their wages for Type II.
    ///
    /// @throws org.shanhai.supply.SupplyException when Type II is asked for but the pack does not
    ///     say what households earn and buy, or when their spending never comes to an end
    public LeontiefSystem chain(Closure closure) {
        return findChain(closure).orElseThrow();
    }

    /// As [#chain], with the reason where there is none.
    public synchronized Outcome<LeontiefSystem> findChain(Closure closure) {
        if (closure == Closure.TYPE_I) {
            return Outcome.of(economy);
        }
        Outcome<ClosedSurvey> made = closed;
        if (made == null) {
            made =
                    findHouseholds()
                            .flatMap(spending -> ClosedSurvey.find(economy, spending, Blas.best()));
            closed = made;
        }
        return made.map(chain -> chain);
    }

    /// What the households of each place of a region earn and buy, by the order of places, without
    /// a chain; none where the pack does not say.
    public static Outcome<List<HouseholdSpending>> findHouseholdSpending(Region region) {
        return RegionSurvey.find(region)
                .flatMap(survey -> Households.find(survey, Blas.best()))
                .map(Households::budgets);
    }

    /// The same of this region.
    public synchronized Outcome<List<HouseholdSpending>> findHouseholdSpending() {
        return findHouseholds().map(Households::budgets);
    }

    private Outcome<Households> findHouseholds() {
        Outcome<Households> made = households;
        if (made == null) {
            made = Households.find(survey, Blas.best());
            households = made;
        }
        return made;
    }

    /// What buyers need of sellers for a unit of their output.
    interface Coefficients {
        double of(int seller, int buyer);
    }

    /// Wages spent included for Type II.
    synchronized Coefficients coefficients(Closure closure) {
        SurveyTable table = table();
        if (closure == Closure.TYPE_I) {
            return table::coefficient;
        }
        Households spending = findHouseholds().orElseThrow();
        return (seller, buyer) ->
                table.coefficient(seller, buyer) + spending.coefficient(seller, buyer);
    }
}
