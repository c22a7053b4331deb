package org.shanhai.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Alias;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Endowment;
import org.shanhai.region.Facts;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Limit;
import org.shanhai.region.Limited;
import org.shanhai.region.Matter;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Need;
import org.shanhai.region.Partner;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Pressure;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.region.RegionBuilder;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;
import org.shanhai.region.Source;
import org.shanhai.region.ValueAdded;
import org.shanhai.region.Zone;

/// A region of two counties and an outside, with one of everything.
final class ExampleRegion {
    private static final String PRESS = "press-2021";
    private static final String OFFICE = "office-2020";

    /// A matter that toys are asked and that nothing follows from but what a ruleset says.
    static final Matter PAINTING =
            new Matter(
                    "painting",
                    "Painting",
                    "喷漆",
                    Matter.About.PROCESS,
                    Matter.Weight.PAPER,
                    "Are toys painted here?",
                    "是否喷漆？",
                    List.of("solvent", "溶剂"),
                    List.of(),
                    List.of("040"),
                    List.of(),
                    OptionalDouble.of(0.5),
                    Map.of(),
                    Optional.empty(),
                    0,
                    "",
                    "",
                    OFFICE,
                    "");

    private ExampleRegion() {}

    static Region full() {
        return build(true);
    }

    static Region withoutNationalTable() {
        return build(false);
    }

    private static Region build(boolean withTable) {
        Places places =
                new Places(
                        List.of(
                                place("china", "China", "中国", "", Place.Kind.COUNTRY),
                                place("zhejiang", "Zhejiang", "浙江", "china", Place.Kind.PROVINCE),
                                place("quzhou", "Quzhou", "衢州市", "zhejiang", Place.Kind.CITY),
                                place("longyou", "Longyou", "龙游县", "quzhou", Place.Kind.COUNTY),
                                place("zhenhai", "Zhenhai", "镇海区", "zhejiang", Place.Kind.DISTRICT),
                                place("shanghai", "Shanghai", "上海", "china", Place.Kind.OUTSIDE)),
                        List.of(
                                new Alias(
                                        "Dragon Tour",
                                        "longyou",
                                        OptionalInt.empty(),
                                        Alias.Rule.SAME)));
        Industries industries =
                new Industries(
                        List.of(
                                industry("001", "Crops", "农产品", Broad.PRIMARY, List.of()),
                                industry(
                                        "040",
                                        "Arts, crafts and toys",
                                        "工艺美术和玩具",
                                        Broad.SECONDARY,
                                        List.of("toys", "玩具")),
                                industry("041", "Refining", "炼油", Broad.SECONDARY, List.of()),
                                industry("120", "Software", "软件", Broad.TERTIARY, List.of())),
                        List.of(
                                new Industries.Group(
                                        "light_industry",
                                        "Light industry",
                                        "轻工业",
                                        List.of("040"))));
        RegionBuilder region =
                Region.builder()
                        .name("Example", "示例")
                        .area("zhejiang")
                        .baseYear(2020)
                        .places(places)
                        .industries(industries)
                        .all(Reach.class, List.of(new Reach("goods", 300, 0.1, 0.2, Basis.ASSUMED)))
                        .facts(facts(places, industries))
                        .pressures(
                                List.of(
                                        new Pressure(
                                                "040",
                                                "co2",
                                                3e-6,
                                                "t",
                                                2020,
                                                Basis.ESTIMATED,
                                                OFFICE,
                                                "fuels")))
                        .all(
                                Limit.class,
                                List.of(
                                        new Limit(
                                                "",
                                                Optional.of("longyou"),
                                                Optional.empty(),
                                                Limited.Resource.LAND,
                                                2,
                                                Basis.REPORTED,
                                                OFFICE,
                                                "")))
                        .zones(
                                List.of(
                                        new Zone(
                                                "longyou-zone",
                                                "longyou",
                                                "Longyou development zone",
                                                "龙游开发区",
                                                List.of("040"),
                                                OptionalDouble.empty(),
                                                Basis.REPORTED,
                                                PRESS,
                                                "")))
                        .all(
                                Endowment.class,
                                List.of(
                                        new Endowment(
                                                "longyou",
                                                "forest_cover",
                                                0.6,
                                                "1",
                                                2019,
                                                Basis.REPORTED,
                                                OFFICE,
                                                "")))
                        .all(
                                Need.class,
                                List.of(new Need("040", "clean_air", 0.2, Basis.ASSUMED, "paint")))
                        .projects(List.of(toys(), shafts()))
                        .all(Matter.class, List.of(PAINTING))
                        .all(
                                Partner.class,
                                List.of(
                                        new Partner(
                                                "longyou",
                                                "zhenhai",
                                                "pair",
                                                OptionalInt.of(2012),
                                                "",
                                                PRESS,
                                                "")))
                        .sources(
                                List.of(
                                        new Source(
                                                PRESS,
                                                "Mountain meets ocean",
                                                "China Daily",
                                                "2021-03",
                                                "",
                                                ""),
                                        new Source(
                                                OFFICE,
                                                "Yearbook",
                                                "Statistics Bureau",
                                                "2020",
                                                "",
                                                "")));
        if (withTable) {
            region.nationalTable(table());
        }
        return region.build();
    }

    private static Project toys() {
        return project(
                "QZ01",
                "Intellectual-toy plant",
                "益智玩具项目",
                Map.of(
                        ProjectFigure.TAX, Quantity.atLeast(7e6),
                        ProjectFigure.JOBS, Quantity.exactly(350)));
    }

    private static Project shafts() {
        return project(
                "QZ02",
                "Universal joints",
                "万向节",
                Map.of(
                        ProjectFigure.TAX, Quantity.exactly(7.2e6),
                        ProjectFigure.LAND, Quantity.exactly(24 / 1500.0)));
    }

    private static Project project(
            String key, String name, String nameLocal, Map<ProjectFigure, Quantity> figures) {
        return new Project(
                key,
                name,
                nameLocal,
                Optional.of("040"),
                Optional.of("longyou"),
                Optional.of("longyou-zone"),
                "announced",
                OptionalInt.of(2021),
                figures,
                Project.TaxScope.LOCAL,
                Basis.REPORTED,
                PRESS,
                "");
    }

    private static Place place(
            String key, String name, String nameLocal, String within, Place.Kind kind) {
        Optional<Role> role =
                switch (kind) {
                    case COUNTY -> Optional.of(Role.MOUNTAIN);
                    case DISTRICT -> Optional.of(Role.COAST);
                    case OUTSIDE -> Optional.of(Role.OUTSIDE);
                    default -> Optional.empty();
                };
        return new Place(
                key,
                name,
                nameLocal,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                kind,
                role,
                Optional.of(new Coordinates(119, 29)),
                OptionalDouble.of(1143),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Industry industry(
            String code, String name, String nameLocal, Broad broad, List<String> also) {
        return new Industry(code, name, nameLocal, broad, "goods", also);
    }

    private static Facts facts(Places places, Industries industries) {
        Facts.Builder facts = new Facts.Builder(places);
        Measure valueAdded = new Measure(Measure.VALUE_ADDED, "Value added", "增加值", "CNY");
        Measure presence = new Measure(Measure.PRESENCE, "Presence", "有此产业", "");
        facts.add(
                places.number("longyou"),
                industries.findSet("").orElseThrow(),
                valueAdded,
                Optional.of(Quantity.exactly(2.4e10)),
                Scope.ALL,
                2020,
                Basis.REPORTED,
                OFFICE + "; " + PRESS,
                "",
                "facts.csv",
                2);
        facts.add(
                places.number("longyou"),
                industries.findSet("040").orElseThrow(),
                presence,
                Optional.empty(),
                Scope.CLUSTER,
                2021,
                Basis.REPORTED,
                PRESS,
                "wooden toys",
                "facts.csv",
                3);
        return facts.build();
    }

    private static NationalTable table() {
        int n = 4;
        Matrix inputs = Matrix.zeros(n, n);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        Matrix uses = Matrix.zeros(n, FinalUse.values().length);
        Matrix importedUses = Matrix.zeros(n, FinalUse.values().length);
        double[] output = {4e10, 6e10, 8e10, 9e10};
        double[] jobs = {4e5, 3e5, Double.NaN, 2e5};
        for (int i = 0; i < n; i++) {
            inputs.set(i, i, output[i] / 2);
            components.set(i, ValueAdded.WAGES.ordinal(), output[i] / 2);
            uses.set(i, FinalUse.HOUSEHOLD.ordinal(), output[i] / 4);
            uses.set(i, FinalUse.EXPORT.ordinal(), output[i] / 4);
            importedUses.set(i, FinalUse.HOUSEHOLD.ordinal(), output[i] / 4);
        }
        return new NationalTable(
                inputs,
                Matrix.zeros(n, n),
                uses,
                importedUses,
                components,
                output,
                jobs,
                Basis.DERIVED);
    }
}
