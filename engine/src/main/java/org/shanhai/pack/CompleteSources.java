package org.shanhai.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shanhai.pack.unit.KnownMeasure;
import org.shanhai.pack.unit.Measures;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.Industries;
import org.shanhai.region.IndustrySet;
import org.shanhai.region.Measure;
import org.shanhai.region.Place;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;
import org.shanhai.region.Source;

/// What a complete source does not list of a place it tells of is absent there, without rows for
/// it, unless another source says that it is there.
///
/// @param complete keys of such sources
record CompleteSources(
        Places places, Industries industries, KnownMeasure absence, Set<String> complete) {

    /// A sum over a sector or over all lists nothing.
    private static final Set<IndustrySet.Kind> SUMS =
            Set.of(IndustrySet.Kind.ALL, IndustrySet.Kind.BROAD);

    /// @param sources rows of their table
    static CompleteSources of(
            Places places, Industries industries, Measures measures, List<CheckedRow> sources) {
        return new CompleteSources(
                places,
                industries,
                measures.find(Measure.ABSENCE).orElseThrow(),
                sources.stream()
                        .filter(row -> row.has("lists"))
                        .map(row -> row.text("source"))
                        .collect(Collectors.toSet()));
    }

    /// The facts, with what is absent by them.
    Facts with(Facts.Builder facts) {
        Facts told = facts.build();
        if (complete.isEmpty()) {
            return told;
        }
        for (Place place : places.all()) {
            List<Fact> about =
                    told.about(place).stream()
                            .filter(fact -> !SUMS.contains(fact.industries().kind()))
                            .toList();
            complete.stream().sorted().forEach(source -> add(source, about, facts));
        }
        return facts.build();
    }

    private static boolean isThere(Fact fact) {
        return fact.measures(Measure.PRESENCE)
                || fact.quantity().map(Quantity::low).orElse(0.0) > 0;
    }

    private static boolean isOf(Fact fact, String source) {
        return Source.keysIn(fact.source()).contains(source);
    }

    /// Not of a town, a zone or an area that is a part of the place: such a list is of no more.
    private static boolean isOfAll(Fact fact) {
        return fact.scope() == Scope.ALL
                && fact.quantity().map(Quantity::high).orElse(0.0) < Double.POSITIVE_INFINITY;
    }

    private void add(String source, List<Fact> about, Facts.Builder facts) {
        Set<Integer> known =
                about.stream()
                        .filter(fact -> isOf(fact, source) || isThere(fact))
                        .flatMap(fact -> IntStream.of(fact.industries().members()).boxed())
                        .collect(Collectors.toSet());
        Optional<Fact> one =
                about.stream().filter(fact -> isOf(fact, source) && isOfAll(fact)).findFirst();
        for (int i = 0; one.isPresent() && i < industries.count(); i++) {
            if (!known.contains(i)) {
                facts.add(absent(i, one.get()));
            }
        }
    }

    private Fact absent(int industry, Fact one) {
        return new Fact(
                one.place(),
                industries.findSet(industries.get(industry).code()).orElseThrow(),
                absence.measure(),
                Optional.empty(),
                Scope.ALL,
                one.year(),
                one.basis(),
                one.source(),
                "",
                one.file(),
                one.line());
    }
}
