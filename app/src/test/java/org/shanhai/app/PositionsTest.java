package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Places and industries are asked for as [org.shanhai.region.Place] and
/// [org.shanhai.region.Industry], not as bare numbers: no public method of the engine takes an
/// `int`, but for the classes listed here, each with why.
///
/// Reading packs, keeping numbers and `capability`, which knows no region and numbers the rows and
/// columns of its own panels, are not looked at.
class PositionsTest {
    private static final Set<String> PACKAGES =
            Set.of(
                    "region",
                    "estimate",
                    "profile",
                    "diagnose",
                    "leap",
                    "pair",
                    "admit",
                    "recruit",
                    "supply");

    /// Their numbers are counts, ranks, limits such as how many rows to give, steps and years.
    private static final Set<String> COUNTS =
            Set.of(
                    "admit.Elsewhere",
                    "admit.Elsewhere$Option",
                    "admit.ExpectedVerdict",
                    "admit.PromiseTest",
                    "admit.Reason$FloorsMet",
                    "admit.Reason$VetoesCounted",
                    "admit.Reason$IndustryUnknown",
                    "admit.Ask$ForIndustry",
                    "admit.Workers$Pool",
                    "admit.expected.Draws",
                    "admit.expected.Expectations$Expectation",
                    "admit.expected.RatioStatistics",
                    "admit.expected.Route",
                    "admit.money.FiscalBalance",
                    "admit.money.FiscalYear",
                    "admit.money.TaxFigures",
                    "estimate.Conflict",
                    "estimate.Estimate",
                    "leap.FirstMove",
                    "leap.LandYield",
                    "diagnose.Diagnose",
                    "diagnose.Journey",
                    "diagnose.MissingGauge",
                    "diagnose.GaugeReading",
                    "diagnose.HandicapScore",
                    "leap.Forerunner",
                    "leap.EntryChances$Alike",
                    "leap.EntrySpan",
                    "leap.EntrySpan$Cell",
                    "leap.worth.JobWorth",
                    "pair.Assignment$Assigned",
                    "pair.Assignment$Infeasible",
                    "pair.KeptPact",
                    "pair.OpenedTrade$Land",
                    "pair.Pairing",
                    "pair.TieSkill",
                    "profile.Coverage",
                    "profile.Peer",
                    "profile.Peers",
                    "profile.Value",
                    "recruit.ComparablePlants$Usual",
                    "recruit.TargetEvidence",
                    "recruit.Expansion",
                    "recruit.Keeping",
                    "recruit.LandGap",
                    "recruit.LaterPlants",
                    "recruit.Node",
                    "recruit.Recruitment",
                    "recruit.Target",
                    "region.Followed",
                    "region.Alias",
                    "region.Benchmark",
                    "region.Company",
                    "region.ControlUnit",
                    "region.Direction",
                    "region.Endowment",
                    "region.Enterprise",
                    "region.Fact",
                    "region.FirmCount",
                    "region.FiscalAssumptions",
                    "region.Incentive",
                    "region.LandPrice",
                    "region.Partner",
                    "region.PastYear",
                    "region.Place",
                    "region.Pressure",
                    "region.Project",
                    "region.PromisedTerm",
                    "region.RegionBuilder",
                    "region.Rule",
                    "region.Ruleset",
                    "region.SectorAccount",
                    "region.SiteNeighbour",
                    "region.TaxShare",
                    "region.Remedy",
                    "region.Travel",
                    "region.Vacancy",
                    "supply.Balancing",
                    "supply.Balancing$Balanced",
                    "supply.Combined",
                    "supply.Links",
                    "supply.Response",
                    "supply.fitted.Effects",
                    "supply.fitted.Losses",
                    "supply.fitted.NewPlants",
                    "supply.fitted.StructuralPaths",
                    "supply.survey.EnvironmentalAccounts$Convergence",
                    "supply.survey.Extraction$Lost",
                    "supply.survey.LeontiefSystem$Solved",
                    "supply.fitted.Multipliers",
                    "supply.survey.Stressors",
                    "supply.survey.SurveyEffects",
                    "supply.survey.SurveyMultipliers",
                    "supply.trade.Drawing",
                    "supply.trade.TradeReport$ClassFit");

    /// Their numbers are positions among the units, the industries or the cells of a region.
    private static final Map<String, String> POSITIONS =
            Map.ofEntries(
                    Map.entry("region.Places", "the index of places itself"),
                    Map.entry("region.Industries", "the index of industries itself"),
                    Map.entry("region.Facts$Builder", "facts in the order of the pack"),
                    Map.entry("region.UserTotals", "beside the columns of the national table"),
                    Map.entry("region.NationalTable", "a matrix that knows no industries"),
                    Map.entry("region.ActivityCells", "activity for who walks through it"),
                    Map.entry("region.Flow", "a cell of a table of millions of rows"),
                    Map.entry("region.LocalPressure", "a cell of such a table"),
                    Map.entry("profile.StructureCells", "the structure for who walks through it"),
                    Map.entry("leap.EntryChances", "the place left out, for who judges it"),
                    Map.entry("estimate.Portion", "sums over sets of rows and columns"),
                    Map.entry("supply.SalesCells", "sales for who walks through them"),
                    Map.entry("supply.StruckCells", "what is struck out of a table"),
                    Map.entry("supply.StruckCells$Place", "what is struck out of a table"),
                    Map.entry("supply.StruckCells$Industry", "what is struck out of a table"),
                    Map.entry("supply.CellPaths$Cell", "paths before they are named"),
                    Map.entry("supply.InputOutput", "coefficients that know no industries"),
                    Map.entry("supply.Anomaly", "coefficients that know no industries"),
                    Map.entry("supply.NationalExtension", "a row of such coefficients"),
                    Map.entry("supply.algebra.Decomposition", "tables that know no industries"),
                    Map.entry("supply.algebra.LeontiefInverse", "a matrix that knows no sectors"),
                    Map.entry("supply.algebra.LinkageRow", "a row of such a matrix"),
                    Map.entry("supply.algebra.Shapley", "factors of any product, by number"),
                    Map.entry("supply.algebra.Shapley$Function", "sets of such factors, as bits"),
                    Map.entry("supply.algebra.ValueAddedOrigin", "a matrix that knows no sectors"),
                    Map.entry("supply.fitted.Economy", "the system that is solved, by cells"),
                    Map.entry("supply.pressure.ChainPressures", "rows for who walks through them"),
                    Map.entry("supply.pressure.Intensities", "such rows"),
                    Map.entry("supply.pressure.PlacePressures", "such rows of a place"),
                    Map.entry("supply.pressure.MeanIntensity", "sums over such rows"),
                    Map.entry("supply.pressure.PressureComparison", "one of such rows"),
                    Map.entry("supply.pressure.Harms", "one of such rows"),
                    Map.entry("supply.survey.Cells", "the index of cells itself"),
                    Map.entry("supply.survey.Extraction", "the system that is solved"),
                    Map.entry("supply.survey.SurveyExtension", "a row of the surveyed table"),
                    Map.entry("supply.survey.SurveyTable", "a matrix by cells"),
                    Map.entry("supply.trade.IndustryOrder", "how a matrix is ordered"),
                    Map.entry("supply.trade.Trade", "shares of trade by cells"));

    @Test
    void placesAndIndustriesAreNotAskedForByNumber() {
        Set<String> found = new TreeSet<>();
        for (JavaClass each :
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                PACKAGES.stream()
                                        .map("org.shanhai."::concat)
                                        .toArray(String[]::new))) {
            if (isPublic(each)
                    && each.getCodeUnits().stream().anyMatch(PositionsTest::takesNumber)) {
                found.add(each.getName().substring("org.shanhai.".length()));
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(COUNTS.stream(), POSITIONS.keySet().stream())
                                .collect(Collectors.toSet()));
    }

    private static boolean isPublic(JavaClass each) {
        return each.getModifiers().contains(JavaModifier.PUBLIC)
                && each.getEnclosingClass().map(PositionsTest::isPublic).orElse(true);
    }

    private static boolean takesNumber(JavaCodeUnit unit) {
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && unit.getRawParameterTypes().stream()
                        .anyMatch(
                                type ->
                                        type.isEquivalentTo(int.class)
                                                || type.isEquivalentTo(int[].class)
                                                || type.isEquivalentTo(OptionalInt.class));
    }
}
