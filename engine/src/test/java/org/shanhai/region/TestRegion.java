package org.shanhai.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.linalg.Matrix;

/// Builds small regions for tests: a few lines say all that matters.
public final class TestRegion {
    private static final int BASE_YEAR = 2020;
    private final List<Place> places = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<Industry> industries = new ArrayList<>();
    private final List<Industries.Group> groups = new ArrayList<>();
    private final List<Double> valueAdded = new ArrayList<>();
    private final List<Double> output = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<PendingFact> facts = new ArrayList<>();
    private final List<FirmCount> firmCounts = new ArrayList<>();
    private String area = "";

    private record PendingFact(
            String place,
            String set,
            String measure,
            Optional<Quantity> quantity,
            Scope scope,
            int year,
            String source) {
        PendingFact(
                String place,
                String set,
                String measure,
                Optional<Quantity> quantity,
                Scope scope,
                int year) {
            this(place, set, measure, quantity, scope, year, "source");
        }
    }

    /// The first place is the country; the study area is the first place inside it.
    public TestRegion place(String key, String within) {
        return place(key, within, Role.OTHER);
    }

    public TestRegion place(String key, String within, Role role) {
        places.add(
                new Place(
                        key,
                        key,
                        "",
                        within.isEmpty() ? Optional.empty() : Optional.of(within),
                        within.isEmpty() ? Place.Kind.COUNTRY : Place.Kind.COUNTY,
                        Optional.of(role),
                        Optional.of(new Coordinates(100 + 0.01 * places.size(), 29)),
                        OptionalDouble.of(1000),
                        OptionalInt.empty()));
        if (places.size() == 2) {
            area = key;
        }
        return this;
    }

    public TestRegion industry(String code, Broad broad, double valueAdded, double output) {
        industries.add(new Industry(code, "industry " + code, "", broad, "goods", List.of()));
        this.valueAdded.add(valueAdded);
        this.output.add(output);
        return this;
    }

    /// Whether the industry named last can be won.
    public TestRegion recruit(Recruit recruit) {
        Industry last = industries.removeLast();
        industries.add(
                new Industry(
                        last.code(),
                        last.name(),
                        "",
                        last.broad(),
                        last.reach(),
                        List.of(),
                        Optional.of(recruit),
                        ""));
        return this;
    }

    /// Firms that a register holds, branches left out.
    ///
    /// @param until the last year in which any was registered
    public TestRegion firms(String place, String industry, int until, long number) {
        return counted(
                new FirmCount(
                        place,
                        Optional.of(industry),
                        OptionalInt.empty(),
                        OptionalInt.of(until),
                        number,
                        0,
                        0,
                        0,
                        "register"));
    }

    public TestRegion counted(FirmCount count) {
        firmCounts.add(count);
        return this;
    }

    public TestRegion group(String key, String... members) {
        groups.add(new Industries.Group(key, key, "", List.of(members)));
        return this;
    }

    public TestRegion valueAdded(String place, String set, double value) {
        return fact(place, set, Measure.VALUE_ADDED, Quantity.exactly(value), BASE_YEAR);
    }

    public TestRegion fact(String place, String set, String measure, Quantity value, int year) {
        facts.add(new PendingFact(place, set, measure, Optional.of(value), Scope.ALL, year));
        return this;
    }

    public TestRegion aboveScale(String place, String set, String measure, double value) {
        facts.add(
                new PendingFact(
                        place,
                        set,
                        measure,
                        Optional.of(Quantity.exactly(value)),
                        Scope.ABOVE_SCALE,
                        BASE_YEAR));
        return this;
    }

    /// Of a place in later borders: it binds nothing.
    public TestRegion laterBorders(String place, String measure, double value) {
        facts.add(
                new PendingFact(
                        place,
                        "",
                        measure,
                        Optional.of(Quantity.exactly(value)),
                        Scope.NEW_BORDERS,
                        BASE_YEAR));
        return this;
    }

    /// What the firms of one zone of a place make, as its own book says.
    public TestRegion zone(String place, String set, String measure, double value, String book) {
        facts.add(
                new PendingFact(
                        place,
                        set,
                        measure,
                        Optional.of(Quantity.exactly(value)),
                        Scope.ZONE,
                        BASE_YEAR,
                        book));
        return this;
    }

    /// What one cluster of a place makes: it binds nothing.
    public TestRegion cluster(String place, String set, String measure, double value) {
        facts.add(
                new PendingFact(
                        place,
                        set,
                        measure,
                        Optional.of(Quantity.exactly(value)),
                        Scope.CLUSTER,
                        BASE_YEAR));
        return this;
    }

    public TestRegion presence(String place, String industry, boolean present) {
        String measure = present ? Measure.PRESENCE : Measure.ABSENCE;
        facts.add(
                new PendingFact(
                        place, industry, measure, Optional.empty(), Scope.CLUSTER, BASE_YEAR));
        return this;
    }

    public TestRegion partner(String place, String partner) {
        partners.add(new Partner(place, partner, "pair", OptionalInt.empty(), "", "source", ""));
        return this;
    }

    public Region build() {
        Places allPlaces = new Places(places, aliases);
        Industries allIndustries = new Industries(industries, groups);
        Facts.Builder builder = new Facts.Builder(allPlaces);
        int line = 2;
        for (PendingFact fact : facts) {
            builder.add(
                    allPlaces.number(fact.place()),
                    allIndustries.findSet(fact.set()).orElseThrow(),
                    new Measure(fact.measure(), fact.measure(), "", "yuan"),
                    fact.quantity(),
                    fact.scope(),
                    fact.year(),
                    Basis.REPORTED,
                    fact.source(),
                    "",
                    "facts.csv",
                    line++);
        }
        return Region.builder()
                .name("Test", "")
                .area(area)
                .baseYear(BASE_YEAR)
                .places(allPlaces)
                .industries(allIndustries)
                .all(Reach.class, List.of(new Reach("goods", 100, 0.1, 0.2, Basis.ASSUMED)))
                .nationalTable(table())
                .facts(builder.build())
                .all(Partner.class, partners)
                .firmCounts(new FirmCounts(firmCounts, List.of()))
                .build();
    }

    private NationalTable table() {
        int n = industries.size();
        Matrix inputs = Matrix.zeros(n, n);
        Matrix components = Matrix.zeros(n, ValueAdded.values().length);
        double[] outputs = new double[n];
        double[] jobs = new double[n];
        for (int i = 0; i < n; i++) {
            outputs[i] = output.get(i);
            jobs[i] = output.get(i) / 10;
            components.set(i, 0, valueAdded.get(i));
            inputs.set(i, i, output.get(i) - valueAdded.get(i));
        }
        Matrix use = Matrix.zeros(n, FinalUse.values().length);
        for (int i = 0; i < n; i++) {
            use.set(i, 0, valueAdded.get(i));
        }
        return new NationalTable(
                inputs,
                Matrix.zeros(n, n),
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                outputs,
                jobs,
                Basis.REPORTED);
    }
}
