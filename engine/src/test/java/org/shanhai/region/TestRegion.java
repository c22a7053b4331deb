package org.shanhai.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;

/// Builds small regions for tests: a few lines say all that matters.
public final class TestRegion extends SmallRegion<TestRegion> {
    private final List<Industries.Group> groups = new ArrayList<>();
    private final List<Double> valueAdded = new ArrayList<>();
    private final List<Double> output = new ArrayList<>();
    private final List<PendingFact> facts = new ArrayList<>();
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

    public TestRegion() {
        reach("goods", 100, 0.1, 0.2);
    }

    @Override
    TestRegion self() {
        return this;
    }

    /// The first place is the country; the study area is the first place inside it.
    public TestRegion place(String key, String within) {
        return place(key, within, Role.OTHER);
    }

    public TestRegion place(String key, String within, Role role) {
        places.add(
                place(
                        key,
                        within,
                        within.isEmpty() ? Place.Kind.COUNTRY : Place.Kind.COUNTY,
                        Optional.of(role),
                        new Coordinates(100 + 0.01 * places.size(), 29)));
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

    public TestRegion group(String key, String... members) {
        groups.add(new Industries.Group(key, key, "", List.of(members)));
        return this;
    }

    public TestRegion valueAdded(String place, String set, double value) {
        return fact(place, set, Measure.VALUE_ADDED, Quantity.exactly(value), YEAR);
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
                        YEAR));
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
                        YEAR));
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
                        YEAR,
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
                        YEAR));
        return this;
    }

    public TestRegion presence(String place, String industry, boolean present) {
        String measure = present ? Measure.PRESENCE : Measure.ABSENCE;
        facts.add(new PendingFact(place, industry, measure, Optional.empty(), Scope.CLUSTER, YEAR));
        return this;
    }

    public Region build() {
        Places allPlaces = new Places(places, List.of());
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
        return laidOut("Test", area, allPlaces, allIndustries)
                .nationalTable(table())
                .facts(builder.build())
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
        return table(inputs, use, components, outputs, jobs);
    }
}
