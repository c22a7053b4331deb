package org.shanhai.pack.table;

import static org.shanhai.region.table.NumberUnit.IN_UNIT_COLUMN;
import static org.shanhai.region.table.NumberUnit.MONEY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.region.Alias;
import org.shanhai.region.Basin;
import org.shanhai.region.Basis;
import org.shanhai.region.Benchmark;
import org.shanhai.region.BuildUp;
import org.shanhai.region.ClassCount;
import org.shanhai.region.Company;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Delivered;
import org.shanhai.region.Direction;
import org.shanhai.region.Endowment;
import org.shanhai.region.Enterprise;
import org.shanhai.region.FinalUse;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Flow;
import org.shanhai.region.Followed;
import org.shanhai.region.Incentive;
import org.shanhai.region.IncentiveKind;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.KeepApart;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Limit;
import org.shanhai.region.LocalPressure;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.MatterShare;
import org.shanhai.region.Measure;
import org.shanhai.region.Need;
import org.shanhai.region.Parcel;
import org.shanhai.region.Partner;
import org.shanhai.region.PastYear;
import org.shanhai.region.Place;
import org.shanhai.region.Pressure;
import org.shanhai.region.Project;
import org.shanhai.region.PromisedTerm;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Reach;
import org.shanhai.region.ReadingConfusion;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.Remedy;
import org.shanhai.region.Rule;
import org.shanhai.region.RuleExample;
import org.shanhai.region.Ruleset;
import org.shanhai.region.Scope;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.Source;
import org.shanhai.region.TaxShare;
import org.shanhai.region.ThemeMember;
import org.shanhai.region.Travel;
import org.shanhai.region.UtilityPlant;
import org.shanhai.region.Vacancy;
import org.shanhai.region.Word;
import org.shanhai.region.Zone;
import org.shanhai.region.ZoneSite;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// Every table a pack may have: the one place that says what its columns are. Tables stand in the
/// order in which they can be read, those referred to first.
public final class Schemas {
    /// The table of words by which names and scopes of business are read.
    public static final String WORDS = "words";

    /// The tables only an import reads, and a check.
    private static final List<String> FOR_IMPORTS = List.of(WORDS, "codes", "reading_precision");

    /// The table of the lines of admission standards.
    public static final String RULES = "rules";
    public static final String RULE_EXAMPLES = "rule_examples";

    /// The table of what is promised to the firms of projects.
    public static final String INCENTIVES = "incentives";

    /// Under this name stand the words of columns that mean the same in many tables.
    static final String ANY = "any";

    /// What stands in `datapackage.json`, in a pack that is a workbook.
    public static final TableSchema PROPERTIES = RowColumns.of(Property.class);

    @OfTable(value = "pack", key = "key")
    private record Property(String key, @InColumn(maybe = true) String value) {}

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

    private static final TableSchema LIMITS = RowColumns.of(Limit.class);

    private static final List<TableSchema> ALL =
            List.of(
                    RowColumns.of(Source.class),
                    RowColumns.of(Place.class),
                    RowColumns.of(Alias.class),
                    RowColumns.of(Reach.class),
                    RowColumns.of(Industry.class),
                    RowColumns.of(GroupMember.class),
                    RowColumns.of(Measure.class),
                    RowColumns.of(Input.class),
                    RowColumns.of(FinallyUsed.class),
                    RowColumns.of(Earned.class),
                    RowColumns.of(Stated.class),
                    RowColumns.of(Zone.class),
                    LIMITS.without("scenario"),
                    LIMITS.named("scenario_limits"),
                    RowColumns.of(Partner.class),
                    RowColumns.of(IndustryClass.class),
                    RowColumns.of(Project.class),
                    RowColumns.of(Company.class),
                    RowColumns.of(Endowment.class),
                    RowColumns.of(Need.class),
                    RowColumns.of(Pressure.class),
                    RowColumns.of(LocalPressure.class),
                    RowColumns.of(Travel.class),
                    RowColumns.of(PastYear.class),
                    RowColumns.of(SectorAccount.class),
                    RowColumns.of(Flow.class),
                    RowColumns.of(Word.class),
                    RowColumns.of(IndustryCode.class),
                    RowColumns.of(ReadingPrecision.class),
                    RowColumns.of(ReadingConfusion.class),
                    RowColumns.of(FirmCount.class),
                    RowColumns.of(FirmCounts.LeftOut.class),
                    RowColumns.of(ClassCount.class),
                    RowColumns.of(Ruleset.class),
                    RowColumns.of(Rule.class),
                    RowColumns.of(RuleExample.class),
                    RowColumns.of(Benchmark.class),
                    RowColumns.of(Direction.class),
                    RowColumns.of(Matter.class),
                    RowColumns.of(MatterShare.class),
                    RowColumns.of(KeepApart.class),
                    RowColumns.of(MatterEffect.class),
                    RowColumns.of(ZoneSite.class),
                    RowColumns.of(IncentiveKind.class),
                    RowColumns.of(Incentive.class),
                    RowColumns.of(LandPrice.class),
                    RowColumns.of(TaxShare.class),
                    RowColumns.of(ControlUnit.class),
                    RowColumns.of(Delivered.class),
                    RowColumns.of(RatingForm.class),
                    RowColumns.of(BuildUp.class),
                    RowColumns.of(Followed.class),
                    RowColumns.of(Remedy.class),
                    RowColumns.of(Basin.class),
                    RowColumns.of(ThemeMember.class),
                    RowColumns.of(Enterprise.class),
                    RowColumns.of(Parcel.class),
                    RowColumns.of(UtilityPlant.class),
                    RowColumns.of(Vacancy.class),
                    RowColumns.of(PromisedTerm.class));

    private Schemas() {}

    public static List<TableSchema> all() {
        return ALL;
    }

    /// Whether nothing but an import, or a check, asks for a table: others pass over it.
    public static boolean isForImports(String table) {
        return FOR_IMPORTS.contains(table);
    }

    public static Optional<TableSchema> find(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /// @throws IllegalArgumentException when no table has that name
    public static TableSchema get(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
    }

    public static List<String> names() {
        return ALL.stream().map(TableSchema::name).toList();
    }
}
