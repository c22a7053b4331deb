package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.estimate.Estimation;
import org.shanhai.estimate.Estimator;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.Coordinates;
import org.shanhai.region.Facts;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Industries;
import org.shanhai.region.Industry;
import org.shanhai.region.Measure;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.region.Scope;
import org.shanhai.region.Source;
import org.shanhai.region.ValueAdded;

/// A small region for tests: two cities with a mountain and a coast county each, one area outside,
/// three industries, borders that are squares.
public final class TestRegions {
    static final int BASE_YEAR = 2020;
    private static final Measure VALUE_ADDED =
            new Measure(Measure.VALUE_ADDED, "Value added", "增加值", "CNY");
    private static final Measure PRESENCE = new Measure(Measure.PRESENCE, "Presence", "有此产业", "");

    private String name = "Testland";
    private String countyName = "Upland";
    private String sourceUrl = "https://example.org/yearbook";
    private double statedCity = 150e9;
    private final List<Flow> flows = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();

    private TestRegions() {}

    public static TestRegions builder() {
        return new TestRegions();
    }

    public static Region small() {
        return builder().build();
    }

    public static Estimation estimate(Region region) {
        return Estimator.estimate(region);
    }

    public TestRegions named(String regionName) {
        name = regionName;
        return this;
    }

    public TestRegions countyNamed(String newName) {
        countyName = newName;
        return this;
    }

    public TestRegions sourceAt(String url) {
        sourceUrl = url;
        return this;
    }

    /// The city's total contradicts those of its counties, which leave no room for it.
    public TestRegions contradictory() {
        statedCity = 15e9;
        return this;
    }

    /// With flows between its places, all of them positive, and a project in the mountains.
    public TestRegions surveyed() {
        for (int from = 0; from < 15; from++) {
            for (int to = 0; to < 15; to++) {
                double amount = from / 3 == to / 3 ? 2e9 : 1e8 * (1 + (from + to) % 4);
                flows.add(flow(from, to / 3, OptionalInt.of(to % 3), amount));
            }
            for (int place = 0; place < 5; place++) {
                flows.add(flow(from, place, OptionalInt.empty(), from / 3 == place ? 3e10 : 1e9));
            }
        }
        projects.add(
                new Project(
                        "p1",
                        "Toy works",
                        "玩具厂",
                        Optional.of("040"),
                        Optional.of("upland"),
                        Optional.empty(),
                        "signed",
                        OptionalInt.empty(),
                        Map.of(ProjectFigure.JOBS, Quantity.exactly(300)),
                        Project.TaxScope.UNSPECIFIED,
                        Basis.REPORTED,
                        "press",
                        ""));
        return this;
    }

    private static Flow flow(int from, int place, OptionalInt industry, double amount) {
        return new Flow(
                from / 3,
                from % 3,
                place,
                industry,
                industry.isPresent() ? Optional.empty() : Optional.of(FinalUse.HOUSEHOLD),
                amount);
    }

    public Region build() {
        Places places =
                new Places(
                        List.of(
                                place("land", "Land", "国", "", Place.Kind.COUNTRY, null, 0, 0),
                                place("area", name, "试验省", "land", Place.Kind.PROVINCE, null, 0, 0),
                                place("east", "East", "东市", "area", Place.Kind.CITY, null, 0, 0),
                                place("west", "West", "西市", "area", Place.Kind.CITY, null, 0, 0),
                                county("bay", "Bay", "湾县", "east", Role.COAST, 121.5, 29.5),
                                county("plain", "Plain", "平县", "east", Role.OTHER, 120.5, 29.5),
                                county(
                                        "upland",
                                        countyName,
                                        "高县",
                                        "west",
                                        Role.MOUNTAIN,
                                        119.5,
                                        28.5),
                                county("ridge", "Ridge", "岭县", "west", Role.MOUNTAIN, 120.5, 28.5),
                                place(
                                        "beyond",
                                        "Beyond",
                                        "外地",
                                        "land",
                                        Place.Kind.OUTSIDE,
                                        Role.OUTSIDE,
                                        116,
                                        28)),
                        List.of());
        Industries industries =
                new Industries(
                        List.of(
                                industry("001", "Crops", "农产品", Broad.PRIMARY),
                                industry("040", "Toys", "玩具", Broad.SECONDARY),
                                industry("128", "Software", "软件", Broad.TERTIARY)),
                        List.of());
        return Region.builder()
                .name(name, "试验省")
                .area("area")
                .baseYear(BASE_YEAR)
                .places(places)
                .industries(industries)
                .nationalTable(table())
                .flows(flows)
                .facts(facts(places, industries))
                .projects(projects)
                .sources(
                        List.of(
                                new Source(
                                        "yearbook",
                                        "Yearbook",
                                        "Bureau of Statistics",
                                        "2021",
                                        sourceUrl,
                                        "CC0"),
                                new Source("press", "", "", "", "", "")))
                .boundaries(borders())
                .build();
    }

    private Facts facts(Places places, Industries industries) {
        Facts.Builder facts = new Facts.Builder(places);
        add(facts, places, industries, "area", "", Optional.of(Quantity.exactly(300e9)), 2);
        add(facts, places, industries, "east", "", Optional.of(Quantity.exactly(statedCity)), 3);
        add(facts, places, industries, "bay", "", Optional.of(Quantity.exactly(100e9)), 4);
        add(facts, places, industries, "bay", "primary", Optional.of(Quantity.exactly(5e9)), 5);
        add(facts, places, industries, "upland", "", Optional.of(Quantity.exactly(40e9)), 6);
        add(facts, places, industries, "upland", "040", Optional.empty(), 7);
        return facts.build();
    }

    private static void add(
            Facts.Builder facts,
            Places places,
            Industries industries,
            String place,
            String set,
            Optional<Quantity> quantity,
            int line) {
        facts.add(
                places.number(place),
                industries.findSet(set).orElseThrow(),
                quantity.isPresent() ? VALUE_ADDED : PRESENCE,
                quantity,
                quantity.isPresent() ? Scope.ALL : Scope.CLUSTER,
                BASE_YEAR,
                Basis.REPORTED,
                "yearbook;press",
                "=HYPERLINK(\"http://example.org\")",
                "facts.csv",
                line);
    }

    private static Place county(
            String key, String name, String local, String city, Role role, double lon, double lat) {
        return place(key, name, local, city, Place.Kind.COUNTY, role, lon, lat);
    }

    private static Place place(
            String key,
            String name,
            String local,
            String within,
            Place.Kind kind,
            @org.jspecify.annotations.Nullable Role role,
            double lon,
            double lat) {
        return new Place(
                key,
                name,
                local,
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                kind,
                Optional.ofNullable(role),
                role == null ? Optional.empty() : Optional.of(new Coordinates(lon, lat)),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private static Industry industry(String code, String name, String local, Broad broad) {
        return new Industry(code, name, local, broad, "goods", List.of());
    }

    private static NationalTable table() {
        double[] valueAdded = {60e9, 240e9, 700e9};
        double[] output = {100e9, 900e9, 1200e9};
        double[] jobs = {5e6, 3e6, Double.NaN};
        int n = output.length;
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        for (int i = 0; i < n; i++) {
            components.set(i, 0, valueAdded[i]);
        }
        return new NationalTable(
                Matrix.zeros(n, n),
                Matrix.zeros(n, n),
                Matrix.zeros(n, FinalUse.values().length),
                Matrix.zeros(n, FinalUse.values().length),
                components,
                output,
                jobs,
                Basis.ESTIMATED);
    }

    private static String borders() {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + String.join(
                        ",",
                        square("bay", 121, 29),
                        square("plain", 120, 29),
                        square("upland", 119, 28),
                        square("ridge", 120, 28))
                + "]}";
    }

    private static String square(String key, int lon, int lat) {
        return """
        {"type":"Feature","properties":{"place":"%s"},"geometry":{"type":"Polygon",
        "coordinates":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}}"""
                .formatted(key, lon, lat, lon + 1, lat, lon + 1, lat + 1, lon, lat + 1, lon, lat);
    }
}
