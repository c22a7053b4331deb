package org.shanhai.region;

import static org.shanhai.region.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.region.table.NumberUnit.MONEY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// The records that say what the tables of a pack are, in the order in which the tables can be
/// read, those referred to first.
public final class RowKinds {
    public static final List<Class<? extends Record>> ALL =
            List.of(
                    Source.class,
                    Place.class,
                    Alias.class,
                    Reach.class,
                    Industry.class,
                    GroupMember.class,
                    Measure.class,
                    Input.class,
                    FinallyUsed.class,
                    Earned.class,
                    Stated.class,
                    Zone.class,
                    Limit.class,
                    Partner.class,
                    FirmTie.class,
                    IndustryClass.class,
                    Project.class,
                    Company.class,
                    Endowment.class,
                    Need.class,
                    Pressure.class,
                    LocalPressure.class,
                    Travel.class,
                    PastYear.class,
                    SectorAccount.class,
                    Flow.class,
                    Word.class,
                    IndustryCode.class,
                    ReadingPrecision.class,
                    ReadingConfusion.class,
                    FirmCount.class,
                    FirmCounts.LeftOut.class,
                    ClassCount.class,
                    Ruleset.class,
                    Rule.class,
                    RuleExample.class,
                    Benchmark.class,
                    Direction.class,
                    Matter.class,
                    MatterShare.class,
                    KeepApart.class,
                    MatterEffect.class,
                    ZoneSite.class,
                    IncentiveKind.class,
                    Incentive.class,
                    LandPrice.class,
                    TaxShare.class,
                    ControlUnit.class,
                    Delivered.class,
                    RatingForm.class,
                    BuildUp.class,
                    Followed.class,
                    Remedy.class,
                    Basin.class,
                    ThemeMember.class,
                    Enterprise.class,
                    Parcel.class,
                    UtilityPlant.class,
                    Vacancy.class,
                    PromisedTerm.class);

    private RowKinds() {}

    @OfTable(value = "groups", key = "group, industry")
    private record GroupMember(
            @InColumn(key = true) String group,
            @InColumn(usual = true) String name,
            @InColumn(usual = true) String nameLocal,
            @InColumn(of = "industries") String industry) {}

    @OfTable(value = "inputs", key = "product, industry")
    private record Input(
            @InColumn(of = "industries") Optional<String> product,
            @InColumn(of = "industries") String industry,
            Bought bought) {}

    @OfTable(value = "final_use", key = "product, use")
    private record FinallyUsed(
            @InColumn(of = "industries") Optional<String> product, FinalUse use, Bought bought) {}

    /// What a user buys of a product, in the money of its table.
    private record Bought(
            @InColumn(unit = MONEY, least = Double.NEGATIVE_INFINITY) OptionalDouble domestic,
            @InColumn(unit = MONEY, least = Double.NEGATIVE_INFINITY) OptionalDouble imported,
            @InColumn(unit = MONEY, least = Double.NEGATIVE_INFINITY) OptionalDouble taxes) {}

    @OfTable(value = "value_added", key = "industry, component")
    private record Earned(
            @InColumn(of = "industries") String industry,
            @InColumn(words = "wages, taxes, depreciation, surplus, output, jobs") String component,
            @InColumn(unit = IN_UNIT_COLUMN, least = Double.NEGATIVE_INFINITY) double amount,
            Basis basis,
            String source,
            String note) {}

    @OfTable(value = "facts", key = "place, industry, measure, scope, year, relation, source")
    private record Stated(
            @InColumn(of = InColumn.PLACES_OR_ALIASES) String place,
            @InColumn(of = InColumn.INDUSTRY_SETS) Optional<String> industry,
            @InColumn(of = "measures") String measure,
            @InColumn(figure = true) Optional<String> value,
            @InColumn(words = "=, >=, <=, ~, ≥, ≤, ≈") Optional<String> relation,
            Optional<Scope> scope,
            @InColumn(isUnit = true) Optional<String> unit,
            @InColumn(usual = true) int year,
            Basis basis,
            String source,
            String note) {}
}
