package org.shanhai.supply.survey;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.linalg.Blas;
import org.shanhai.region.Region;
import org.shanhai.supply.Closure;

/// The supply chains of a region with surveyed flows: who buys of whom is known, so that nothing
/// rests on how trade fades with distance and no answer carries a range for it.
public final class SurveyChains {
    private final RegionSurvey survey;
    private final SurveyEconomy economy;
    private @Nullable Households households;
    private @Nullable ClosedSurvey closed;

    private SurveyChains(RegionSurvey survey) {
        this.survey = survey;
        economy = new SurveyEconomy(survey.table());
    }

    /// @throws org.shanhai.supply.SupplyException when the flows make no table, or use up all that
    ///     is made
    public static SurveyChains of(Region region) {
        return new SurveyChains(RegionSurvey.of(region));
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
    public synchronized LeontiefSystem chain(Closure closure) {
        if (closure == Closure.TYPE_I) {
            return economy;
        }
        ClosedSurvey made = closed;
        if (made == null) {
            made = new ClosedSurvey(economy, households(), Blas.best());
            closed = made;
        }
        return made;
    }

    private Households households() {
        Households made = households;
        if (made == null) {
            made = Households.of(survey, Blas.best());
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
        Households spending = households();
        return (seller, buyer) ->
                table.coefficient(seller, buyer) + spending.coefficient(seller, buyer);
    }
}
