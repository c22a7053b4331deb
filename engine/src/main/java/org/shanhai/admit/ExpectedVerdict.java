package org.shanhai.admit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.shanhai.admit.expected.Draws;
import org.shanhai.admit.expected.Route;
import org.shanhai.key.Keyed;
import org.shanhai.region.Delivered;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Rule;

/// What is to be expected of a proposal where little is stated: beside the verdict, which rests on
/// what is stated alone, and never part of it. All of it is estimated.
///
/// @param chances of each outcome, the worst first; they add to one
/// @param delivered the same, were as much of the promises delivered as of others like them; empty
///     where the pack has none that fits
/// @param figures those that are drawn, known or not
/// @param rules that were held against the draws, with the chance that each is met
/// @param undrawn rules that are open and of which no figure is drawn: the outcomes suppose that
///     they are met, so each is a condition
/// @param open questions on process and site that nobody has answered: the chances weigh them by
///     how often the answer is yes
/// @param questions figures not known exactly, the one to ask for first being the first
/// @param grid the first two questions: at which of their values it passes
/// @param land what land the promised local tax carries, for each floor on tax per land
/// @param taxAsked what such floors ask of the land that is stated
/// @param promises of tax, held against what else is stated
/// @param unlikely stated figures that are higher than the others let expect
/// @param setAside promises that are not plausible, for which draws took what the others allow
/// @param zero figures stated as 0 that cannot be: taken as not known
/// @param comparables how many projects the expected figures rest on
/// @param related how many of them are of its industry or division
/// @param places that report what part of tax is local
/// @param contradictory whether what is stated breaks the accounts
public record ExpectedVerdict(
        List<Chance> chances,
        Optional<AsDelivered> delivered,
        List<DrawnFigure> figures,
        List<RuleChance> rules,
        List<Rule> undrawn,
        int open,
        List<FigureToAsk> questions,
        Optional<PassGrid> grid,
        List<LandCarried> land,
        List<TaxAsked> taxAsked,
        List<PromiseTest> promises,
        List<Unlikely> unlikely,
        List<ProjectFigure> setAside,
        List<ProjectFigure> zero,
        int comparables,
        int related,
        int places,
        boolean contradictory) {
    public ExpectedVerdict {
        chances = List.copyOf(chances);
        figures = List.copyOf(figures);
        rules = List.copyOf(rules);
        undrawn = List.copyOf(undrawn);
        questions = List.copyOf(questions);
        land = List.copyOf(land);
        taxAsked = List.copyOf(taxAsked);
        promises = List.copyOf(promises);
        unlikely = List.copyOf(unlikely);
        setAside = List.copyOf(setAside);
        zero = List.copyOf(zero);
    }

    /// What a drawn project comes to.
    public enum Outcome implements Keyed {
        /// A veto is hit, or an answer to a question on process or site stops it.
        REFUSE,
        /// Likewise, and a named fact would lift it.
        REFUSE_UNLESS,
        /// A floor is missed.
        NEGOTIATE,
        /// All that is drawn is met; what is not is a condition.
        ADMIT_ON_CONDITIONS
    }

    /// The chance of an outcome.
    public record Chance(Outcome outcome, double chance) {}

    /// What promises come to at the rates of others.
    ///
    /// @param rates by which each is reckoned down
    public record AsDelivered(Map<ProjectFigure, Delivered> rates, List<Chance> chances) {
        public AsDelivered {
            rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
            chances = List.copyOf(chances);
        }
    }

    /// A figure as it is drawn.
    ///
    /// @param exact whether it is stated exactly
    /// @param routes what single stated figures let expect of it
    public record DrawnFigure(
            ProjectFigure item, boolean exact, Draws.Spread spread, List<Route> routes) {
        public DrawnFigure {
            routes = List.copyOf(routes);
        }

        /// The widest that this answer says of it: what is likely, and every route.
        public Range widest() {
            double low = spread.low();
            double high = spread.high();
            for (Route route : routes) {
                low = Math.min(low, route.low());
                high = Math.max(high, route.high());
            }
            return new Range(low, high);
        }

        /// Whether two of the routes allow no value in common.
        public boolean isContested() {
            return routes.stream().anyMatch(one -> routes.stream().anyMatch(one::contradicts));
        }
    }

    /// The chance that a rule is met.
    public record RuleChance(Rule rule, double met) {}

    /// A figure to ask for.
    ///
    /// @param turns the share of its likely values that would make another outcome the likeliest
    /// @param gain by which the chance of the likeliest outcome would rise on average
    public record FigureToAsk(ProjectFigure item, double turns, double gain) {}

    /// Two figures at several values each, ascending.
    ///
    /// @param passes the chance that all drawn rules are met, by row and column
    public record PassGrid(
            ProjectFigure row,
            List<Double> rows,
            ProjectFigure column,
            List<Double> columns,
            List<List<Double>> passes) {
        public PassGrid {
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
            passes = passes.stream().map(List::copyOf).toList();
        }
    }

    /// The land on which a floor of tax per land is met by the local tax that is promised.
    ///
    /// @param local the promise, a year
    /// @param sure land on which the local tax alone reaches the floor
    /// @param low land at the high end of the share that is local in nine of ten places
    /// @param likely at the median share
    /// @param high at the low end
    /// @param chances that the floor is met at each of these four, for one project
    public record LandCarried(
            Rule rule,
            double local,
            double sure,
            double low,
            double likely,
            double high,
            List<Double> chances) {
        public LandCarried {
            chances = List.copyOf(chances);
        }
    }

    /// The tax that a floor of tax per land asks of stated land.
    ///
    /// @param valueAdded usual for the jobs, a year
    public record TaxAsked(Rule rule, double land, double tax, double jobs, double valueAdded) {}

    /// A stated figure that is higher than the others let expect.
    ///
    /// @param usual what they let expect
    /// @param chance of so high a one
    public record Unlikely(ProjectFigure item, double stated, Draws.Spread usual, double chance) {}

    /// The likeliest outcome, the more careful of equals.
    public Outcome likeliest() {
        Chance best = chances.getFirst();
        for (Chance one : chances) {
            if (one.chance() > best.chance()) {
                best = one;
            }
        }
        return best.outcome();
    }

    public double chance(Outcome outcome) {
        return chances.stream()
                .filter(one -> one.outcome() == outcome)
                .mapToDouble(Chance::chance)
                .findFirst()
                .orElse(0);
    }

    /// The worst that the tests of a promise of tax say; empty where none could be made.
    public Optional<PromiseTest.Outcome> worstPromise() {
        return promises.stream().map(PromiseTest::outcome).max(Comparable::compareTo);
    }

    /// The chance that a rule is met; empty where it was not drawn.
    public OptionalDouble findChance(Rule rule) {
        return rules.stream()
                .filter(one -> one.rule().equals(rule))
                .mapToDouble(RuleChance::met)
                .findFirst();
    }
}
