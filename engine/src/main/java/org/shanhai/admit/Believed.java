package org.shanhai.admit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shanhai.admit.ExpectedVerdict.Unlikely;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Expectations;
import org.shanhai.admit.expected.Expectations.Expectation;
import org.shanhai.admit.expected.Expectations.LogNormal;
import org.shanhai.admit.expected.Magnitude;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;

/// What is believed of what a project states: all but promises that are not plausible, for which
/// what the rest allows is taken.
///
/// @param known what it states
/// @param setAside what is not believed, stated or following from what is
/// @param promises of tax, held against what else is stated
/// @param unlikely stated figures that are higher than the others let expect
record Believed(
        Expectation expectation,
        KnownFigures known,
        Set<Magnitude> setAside,
        List<PromiseTest> promises,
        List<Unlikely> unlikely) {

    static Believed of(Proposal proposal, Expectation expectation, PromiseTests tests) {
        KnownFigures known = KnownFigures.of(proposal, Figures.of(proposal));
        List<PromiseTest> promises = tests.of(proposal.project().key(), known.own());
        List<Unlikely> unlikely = new ArrayList<>();
        Set<Magnitude> aside = setAside(expectation, known.own(), promises, unlikely);
        return new Believed(expectation, known, aside, promises, List.copyOf(unlikely));
    }

    /// Projects that have all that is believed.
    Draws draw() {
        return expectation.draw(bounds(), Expectations.DRAWS);
    }

    /// What it says itself.
    Map<Magnitude, Quantity> own() {
        return without(known.own());
    }

    /// That, and the bounds that follow.
    Map<Magnitude, Quantity> bounds() {
        return without(known.bounds());
    }

    private Map<Magnitude, Quantity> without(Map<Magnitude, Quantity> figures) {
        Map<Magnitude, Quantity> kept = new EnumMap<>(Magnitude.class);
        kept.putAll(figures);
        setAside.forEach(kept::remove);
        return kept;
    }

    boolean isExact(Magnitude magnitude) {
        Quantity quantity = bounds().get(magnitude);
        return quantity != null && quantity.isPoint();
    }

    /// Its own promises that are not believed.
    List<ProjectFigure> listSetAside() {
        return setAside.stream().filter(known.own()::containsKey).map(Magnitude::figure).toList();
    }

    /// Promises that are too good to be believed: the tax by its tests, and the most unlikely of
    /// the others, one after another, as each casts doubt on the rest.
    private static Set<Magnitude> setAside(
            Expectation expectation,
            Map<Magnitude, Quantity> own,
            List<PromiseTest> promises,
            List<Unlikely> unlikely) {
        Set<Magnitude> aside = EnumSet.noneOf(Magnitude.class);
        Map<Magnitude, Quantity> left = new EnumMap<>(own);
        if (promises.stream().anyMatch(one -> one.outcome() == PromiseTest.Outcome.NOT_PLAUSIBLE)) {
            aside.add(Magnitude.TAX);
            aside.add(Magnitude.LOCAL_TAX);
            left.keySet().removeAll(aside);
        }
        while (left.size() > 1) {
            Optional<Magnitude> worst =
                    left.keySet().stream()
                            .filter(one -> one != Magnitude.LAND)
                            .min(
                                    (one, other) ->
                                            Double.compare(
                                                    expectation.chanceAbove(one, left),
                                                    expectation.chanceAbove(other, left)));
            if (worst.isEmpty()
                    || expectation.chanceAbove(worst.get(), left) >= PromiseTests.IMPOSSIBLE) {
                break;
            }
            LogNormal usual = expectation.expect(worst.get(), left);
            unlikely.add(
                    new Unlikely(
                            worst.get().figure(),
                            Objects.requireNonNull(left.get(worst.get())).stated(),
                            new Draws.Spread(
                                    usual.quantile(0.1), usual.median(), usual.quantile(0.9)),
                            expectation.chanceAbove(worst.get(), left)));
            aside.add(worst.get());
            left.remove(worst.get());
        }
        return aside;
    }
}
