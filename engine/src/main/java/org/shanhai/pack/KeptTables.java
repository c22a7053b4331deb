package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.shanhai.pack.table.Schemas;
import org.shanhai.region.Basin;
import org.shanhai.region.Basis;
import org.shanhai.region.BuildUp;
import org.shanhai.region.ClassCount;
import org.shanhai.region.ControlUnit;
import org.shanhai.region.Delivered;
import org.shanhai.region.Followed;
import org.shanhai.region.IndustryCode;
import org.shanhai.region.Partner;
import org.shanhai.region.RatingForm;
import org.shanhai.region.Reach;
import org.shanhai.region.ReadingPrecision;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.RuleExample;
import org.shanhai.region.SectorAccount;
import org.shanhai.region.Source;
import org.shanhai.region.TaxShare;
import org.shanhai.region.ThemeMember;
import org.shanhai.region.Travel;
import org.shanhai.region.UtilityPlant;
import org.shanhai.region.Vacancy;
import org.shanhai.region.Zone;

/// Makes the things of the region whose cells say all of them: each row is one.
final class KeptTables {
    private KeptTables() {}

    /// @param records of a table; none where the pack has no such table
    static void fill(RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        Reach.class,
                        each(
                                records.apply("reaches"),
                                r ->
                                        new Reach(
                                                r.text("reach"),
                                                r.number("km"),
                                                r.number("floor"),
                                                r.findNumber("own_share").orElse(Double.NaN),
                                                r.basis())))
                .sources(
                        each(
                                records.apply("sources"),
                                r ->
                                        new Source(
                                                r.text("source"),
                                                r.text("title"),
                                                r.text("title_local"),
                                                r.text("publisher"),
                                                r.text("publisher_local"),
                                                r.text("date"),
                                                r.text("url"),
                                                r.text("licence"))))
                .all(
                        Partner.class,
                        each(
                                records.apply("partners"),
                                r ->
                                        new Partner(
                                                r.text("place"),
                                                r.text("partner"),
                                                r.text("kind"),
                                                r.findYear("since"),
                                                r.text("terms"),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        Travel.class,
                        each(
                                records.apply("travel"),
                                r ->
                                        new Travel(
                                                r.text("from"),
                                                r.text("to"),
                                                r.number("minutes"),
                                                r.text("mode"),
                                                r.year("year"),
                                                r.basis(),
                                                r.text("source"))))
                .all(RuleExample.class, ruleExamples(records.apply(Schemas.RULE_EXAMPLES)))
                .all(
                        Delivered.class,
                        each(
                                records.apply("delivered"),
                                r ->
                                        new Delivered(
                                                r.text("delivered"),
                                                r.text("group"),
                                                r.text("group_local"),
                                                r.word("near", Delivered.Near.class),
                                                r.find("place"),
                                                r.word("promise", Delivered.Promise.class),
                                                r.text("measure"),
                                                r.text("stage"),
                                                r.text("stage_local"),
                                                r.findNumber("n"),
                                                r.findNumber("promised"),
                                                r.findNumber("arrived"),
                                                r.text("unit"),
                                                r.number("rate"),
                                                r.text("age"),
                                                r.text("age_local"),
                                                r.findNumber("age_low"),
                                                r.findNumber("age_high"),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        ControlUnit.class,
                        each(
                                records.apply("control_units"),
                                r ->
                                        new ControlUnit(
                                                r.text("control_unit"),
                                                r.text("place"),
                                                r.word("kind", ControlUnit.Kind.class),
                                                r.text("class"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.findNumber("units"),
                                                r.findNumber("km2"),
                                                r.findNumber("share"),
                                                r.findYear("year"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))));
        fillPlans(region, records);
        fillZones(region, records);
        fillRegisters(region, records);
    }

    /// Basins and themes that leaps are asked of, and by what promises are followed.
    private static void fillPlans(
            RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        Basin.class,
                        each(
                                records.apply("basins"),
                                r ->
                                        new Basin(
                                                r.text("place"),
                                                r.text("basin"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.find("downstream"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        ThemeMember.class,
                        each(
                                records.apply("themes"),
                                r ->
                                        new ThemeMember(
                                                r.text("theme"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.list("also"),
                                                r.text("industry"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        RatingForm.class,
                        each(
                                records.apply("ratings"),
                                r ->
                                        new RatingForm(
                                                r.text("ruleset"),
                                                r.number("share_a"),
                                                r.number("share_b"),
                                                r.number("share_c"),
                                                r.findNumber("benchmark"),
                                                r.list("mean_for"),
                                                r.list("not_counted"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        BuildUp.class,
                        each(
                                records.apply("build_up"),
                                r ->
                                        new BuildUp(
                                                r.word("stage", BuildUp.Stage.class),
                                                r.text("industry"),
                                                r.number("years"),
                                                r.number("share"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))))
                .all(
                        Followed.class,
                        each(
                                records.apply("followed"),
                                r ->
                                        new Followed(
                                                r.text("project"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.find("industry"),
                                                r.text("zone"),
                                                r.text("figure"),
                                                r.year("year"),
                                                r.number("promised"),
                                                r.number("actual"),
                                                r.findNumber("expected"),
                                                r.findWord("expected_basis", Basis.class),
                                                r.text("unit"),
                                                r.basis(),
                                                r.text("source"))));
    }

    /// Zones, what they hold, and what is promised to firms by kind and by law.
    private static void fillZones(
            RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.zones(each(records.apply("zones"), KeptTables::zone))
                .all(
                        UtilityPlant.class,
                        each(
                                records.apply("utilities"),
                                r ->
                                        new UtilityPlant(
                                                r.text("utility"),
                                                r.text("zone"),
                                                r.text("name"),
                                                r.text("kind"),
                                                r.number("capacity"),
                                                r.findNumber("used"),
                                                r.text("unit"),
                                                r.basis(),
                                                r.text("source"))))
                .all(
                        Vacancy.class,
                        each(
                                records.apply("vacancies"),
                                r ->
                                        new Vacancy(
                                                r.text("vacancy"),
                                                r.text("zone"),
                                                r.text("firm"),
                                                r.text("trade"),
                                                r.number("persons"),
                                                r.findYear("until"),
                                                r.basis(),
                                                r.text("source"))))
                .all(
                        SectorAccount.class,
                        each(
                                records.apply("sector_accounts"),
                                r ->
                                        new SectorAccount(
                                                r.text("sector"),
                                                r.list("industries"),
                                                r.number("output"),
                                                r.number("wages"),
                                                r.number("taxes"),
                                                r.number("depreciation"),
                                                r.number("surplus"),
                                                r.has("excise"))))
                .all(
                        TaxShare.class,
                        each(
                                records.apply("tax_shares"),
                                r ->
                                        new TaxShare(
                                                r.text("tax"),
                                                r.text("name"),
                                                r.text("name_local"),
                                                r.number("local"),
                                                r.findYear("year"),
                                                r.basis(),
                                                r.text("source"),
                                                r.text("note"))));
    }

    /// By what registers of firms are read, and how often that was right.
    private static void fillRegisters(
            RegionBuilder region, Function<String, List<CheckedRow>> records) {
        region.all(
                        IndustryCode.class,
                        each(
                                records.apply(Schemas.CODES),
                                r ->
                                        new IndustryCode(
                                                r.text("vintage"),
                                                r.text("code"),
                                                r.text("industry"))))
                .all(
                        ClassCount.class,
                        each(
                                records.apply("class_counts"),
                                r ->
                                        new ClassCount(
                                                r.text("place"),
                                                r.text("class"),
                                                r.count("firms"),
                                                r.text("source"))))
                .all(
                        ReadingPrecision.class,
                        each(
                                records.apply(Schemas.PRECISION),
                                r ->
                                        new ReadingPrecision(
                                                r.text("reason"),
                                                r.count("firms"),
                                                r.count("right"),
                                                r.count("right_or_second"),
                                                r.text("source"))));
    }

    static <T> List<T> each(List<CheckedRow> records, Function<CheckedRow, T> maker) {
        return records.stream().filter(CheckedRow::isWhole).map(maker).toList();
    }

    /// The same of rows that may be wrong in another way, which the maker names.
    static <T> List<T> eachThatCan(
            List<CheckedRow> records, Function<CheckedRow, Optional<T>> maker) {
        return each(records, maker).stream().flatMap(Optional::stream).toList();
    }

    static List<RuleExample> ruleExamples(List<CheckedRow> records) {
        return each(
                records,
                r ->
                        new RuleExample(
                                r.text("example"),
                                r.text("ruleset"),
                                r.text("about"),
                                r.list("given"),
                                r.word("then", RuleExample.Then.class),
                                r.findNumber("marks"),
                                r.findNumber("most"),
                                r.text("source"),
                                r.text("note")));
    }

    private static Zone zone(CheckedRow r) {
        OptionalDouble mu = r.findNumber("land_mu");
        return new Zone(
                r.text("zone"),
                r.text("place"),
                r.text("name"),
                r.text("name_local"),
                r.list("positioning"),
                mu.isPresent()
                        ? OptionalDouble.of(mu.getAsDouble() / Zone.MU_PER_KM2)
                        : OptionalDouble.empty(),
                r.basis(),
                r.text("source"),
                r.text("note"));
    }
}
