package org.shanhai.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shanhai.region.Basis;
import org.shanhai.region.Fact;
import org.shanhai.region.Scope;

/// The facts about one place that speak of the whole, as points: for each question the one nearest
/// to a year, then the later, then the firmer, then the first of the pack.
///
/// Figures of a part (a town, later borders) and bounds never stand in for it; firms above scale
/// are counted as such.
///
/// @param byMeasure what each measure says of each set of industries, in the order of the pack
record KnownFacts(Map<String, Map<String, List<Fact>>> byMeasure, int year) {
    /// A denominator such as people may be so many years from its numerator.
    private static final int MOST_YEARS_BETWEEN = 3;

    /// The measure under which they are asked for.
    static final String FIRMS_ABOVE_SCALE = "firms_above_scale";

    static KnownFacts of(List<Fact> facts) {
        Map<String, Map<String, List<Fact>>> byMeasure =
                facts.stream()
                        .filter(fact -> fact.scope() == Scope.ALL || isFirmsAboveScale(fact))
                        .filter(fact -> fact.basis() != Basis.ASSUMED)
                        .filter(
                                fact ->
                                        fact.quantity().isPresent()
                                                && fact.quantity().get().isPoint())
                        .collect(
                                Collectors.groupingBy(
                                        KnownFacts::name,
                                        Collectors.groupingBy(fact -> fact.industries().key())));
        return new KnownFacts(byMeasure, Value.UNDATED);
    }

    private static boolean isFirmsAboveScale(Fact fact) {
        return fact.scope() == Scope.ABOVE_SCALE && fact.measures("firms");
    }

    private static String name(Fact fact) {
        return isFirmsAboveScale(fact) ? FIRMS_ABOVE_SCALE : fact.measure().key();
    }

    /// The same, asked for what is nearest to a year.
    KnownFacts near(int other) {
        return new KnownFacts(byMeasure, other);
    }

    private Stream<Fact> list(String measure, String set) {
        return byMeasure.getOrDefault(measure, Map.of()).getOrDefault(set, List.of()).stream();
    }

    private static Comparator<Fact> nearest(int year) {
        return Comparator.<Fact>comparingInt(fact -> Math.abs(fact.year() - year))
                .thenComparing(Fact::year, Comparator.reverseOrder())
                .thenComparing(Fact::basis);
    }

    static double number(Fact fact) {
        return fact.quantity().orElseThrow().stated();
    }

    private static boolean about(Fact fact) {
        return fact.quantity().orElseThrow().about();
    }

    /// What a measure says of all industries together.
    Optional<Value> find(String measure) {
        return findOf(measure, "");
    }

    /// What a measure says of a set of industries.
    Optional<Value> findOf(String measure, String set) {
        return list(measure, set)
                .min(nearest(year))
                .map(
                        fact ->
                                new Value(
                                        number(fact),
                                        fact.year(),
                                        fact.basis(),
                                        fact.source(),
                                        about(fact)));
    }

    /// Of the same year, with people counted at most three years away: per resident.
    Optional<Value> findPerPerson(String measure, String set) {
        return findRatio(measure, set, fact -> findPeople(fact.year()));
    }

    /// Of the same year, with registered people counted at most three years away.
    Optional<Value> findPerRegistered(String measure, String set) {
        return findRatio(
                measure, set, fact -> list("population_registered", "").min(nearest(fact.year())));
    }

    /// One measure over another of the same year.
    Optional<Value> findRatio(String measure, String below) {
        return findRatio(
                measure,
                "",
                fact -> list(below, "").filter(f -> f.year() == fact.year()).findFirst());
    }

    /// As a share of the place's GDP of the same year.
    Optional<Value> findPerValueAdded(String measure, String set) {
        return findRatio(
                measure,
                set,
                fact -> list("value_added", "").filter(f -> f.year() == fact.year()).findFirst());
    }

    /// Residents for each unit of the denominator.
    Optional<Value> findPeoplePer(double denominator) {
        return findPeople(year)
                .filter(people -> denominator > 0)
                .map(
                        people ->
                                new Value(
                                        number(people) / denominator,
                                        people.year(),
                                        Basis.DERIVED.and(people.basis()),
                                        people.source(),
                                        about(people)));
    }

    Optional<Value> findResidents() {
        return findPeople(year)
                .map(
                        people ->
                                new Value(
                                        number(people),
                                        people.year(),
                                        people.basis(),
                                        people.source(),
                                        about(people)));
    }

    /// Resident people, by census or otherwise.
    private Optional<Fact> findPeople(int year) {
        return Stream.concat(list("population", ""), list("population_census", ""))
                .min(nearest(year));
    }

    private Optional<Value> findRatio(
            String measure, String set, Function<Fact, Optional<Fact>> below) {
        return list(measure, set)
                .sorted(nearest(year))
                .flatMap(above -> below.apply(above).flatMap(b -> divide(above, b)).stream())
                .findFirst();
    }

    private static Optional<Value> divide(Fact above, Fact below) {
        if (Math.abs(above.year() - below.year()) > MOST_YEARS_BETWEEN || !(number(below) > 0)) {
            return Optional.empty();
        }
        String source =
                above.source().equals(below.source())
                        ? above.source()
                        : above.source() + ";" + below.source();
        return Optional.of(
                new Value(
                        number(above) / number(below),
                        above.year(),
                        Basis.DERIVED.and(above.basis()).and(below.basis()),
                        source,
                        about(above) || about(below)));
    }
}
