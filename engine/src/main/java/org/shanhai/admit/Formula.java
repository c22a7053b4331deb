package org.shanhai.admit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shanhai.region.Limited;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleIndicator;

/// The figures an indicator is worked out of: one, or one over another.
public record Formula(ProjectFigure dividend, Optional<ProjectFigure> divisor) {

    /// Empty where the indicator is no number worked out of figures.
    public static Optional<Formula> of(Rule rule) {
        ProjectFigure pressure =
                rule.indicator().hasSubject() && rule.indicator().isFigure()
                        ? of(Limited.of(rule.subject()))
                        : ProjectFigure.POLLUTANTS;
        return switch (rule.indicator()) {
            case INVESTMENT_PER_LAND -> over(ProjectFigure.INVESTMENT, ProjectFigure.LAND);
            case OUTPUT_PER_LAND -> over(ProjectFigure.OUTPUT, ProjectFigure.LAND);
            case REVENUE_PER_LAND -> over(ProjectFigure.REVENUE, ProjectFigure.LAND);
            case TAX_PER_LAND -> over(ProjectFigure.TAX, ProjectFigure.LAND);
            case LOCAL_TAX_PER_LAND -> over(ProjectFigure.LOCAL_TAX, ProjectFigure.LAND);
            case VALUE_ADDED_PER_LAND -> over(ProjectFigure.VALUE_ADDED, ProjectFigure.LAND);
            case JOBS_PER_LAND -> over(ProjectFigure.JOBS, ProjectFigure.LAND);
            case VALUE_ADDED_PER_ENERGY -> over(ProjectFigure.VALUE_ADDED, ProjectFigure.ENERGY);
            case TAX_PER_ENERGY -> over(ProjectFigure.TAX, ProjectFigure.ENERGY);
            case TAX_PER_ELECTRICITY -> over(ProjectFigure.TAX, ProjectFigure.ELECTRICITY);
            case VALUE_ADDED_PER_POLLUTANT, VALUE_ADDED_PER_PRESSURE ->
                    over(ProjectFigure.VALUE_ADDED, pressure);
            case ENERGY_PER_VALUE_ADDED -> over(ProjectFigure.ENERGY, ProjectFigure.VALUE_ADDED);
            case ENERGY_PER_OUTPUT -> over(ProjectFigure.ENERGY, ProjectFigure.OUTPUT);
            case LABOUR_PRODUCTIVITY -> over(ProjectFigure.VALUE_ADDED, ProjectFigure.JOBS);
            case OUTPUT_PER_INVESTMENT -> over(ProjectFigure.OUTPUT, ProjectFigure.INVESTMENT);
            case RD_SHARE,
                    RD_STAFF_SHARE,
                    FLOOR_AREA_RATIO,
                    BUILDING_DENSITY,
                    REGISTERED_CAPITAL_SHARE,
                    INVESTMENT,
                    LAND,
                    OUTPUT,
                    REVENUE,
                    TAX,
                    LOCAL_TAX,
                    PROFIT,
                    VALUE_ADDED,
                    JOBS,
                    ENERGY ->
                    Optional.of(
                            new Formula(
                                    ProjectFigure.named(rule.indicator().key()), Optional.empty()));
            case TOTAL_SCORE, INDUSTRY, MATTER, LIMIT, RED_LINE, ENERGY_ENTRY_STANDARD, JUDGED ->
                    Optional.empty();
        };
    }

    /// The figure of a project that is held against a limit.
    static ProjectFigure of(Limited limited) {
        return switch (limited) {
            case Limited.Resource resource ->
                    switch (resource) {
                        case LAND -> ProjectFigure.LAND;
                        case LABOUR -> ProjectFigure.JOBS;
                        case ENERGY -> ProjectFigure.ENERGY;
                        case WATER -> ProjectFigure.ofPressure(resource.key());
                    };
            case Limited.Emission emission -> ProjectFigure.ofPressure(emission.key());
        };
    }

    /// Whether a rule looks at land or what is built on it.
    static boolean isOfLand(Rule rule) {
        return rule.indicator() == RuleIndicator.FLOOR_AREA_RATIO
                || rule.indicator() == RuleIndicator.BUILDING_DENSITY
                || (rule.indicator() == RuleIndicator.LIMIT
                        && of(rule.limited()).equals(ProjectFigure.LAND))
                || of(rule).filter(one -> one.items().contains(ProjectFigure.LAND)).isPresent();
    }

    private static Optional<Formula> over(ProjectFigure dividend, ProjectFigure divisor) {
        return Optional.of(new Formula(dividend, Optional.of(divisor)));
    }

    public List<ProjectFigure> items() {
        return Stream.concat(Stream.of(dividend), divisor.stream()).toList();
    }

    /// What the indicator can be by what rules may rest on.
    Quantity firm(Figures figures) {
        return divisor.map(below -> figures.firm(dividend).dividedBy(figures.firm(below)))
                .orElseGet(() -> figures.firm(dividend));
    }
}
