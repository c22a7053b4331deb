package org.shanhai.admit.expected;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.work.Work;

/// Draws what the figures of projects of one region are likely to be.
public final class Expectations {
    /// How many draws a question is answered with.
    public static final int DRAWS = 4000;

    private static final int FEWEST = 3;

    private final List<Compared> comparables;
    private final Relatedness relatedness;
    private final LocalShares localShares;
    private final Map<String, JointPrior> priors = new ConcurrentHashMap<>();

    /// @param comparables projects and enterprises of the region
    public Expectations(Region region, List<Compared> comparables) {
        this.comparables = List.copyOf(comparables);
        relatedness = new Relatedness(region.industries());
        localShares = LocalShares.of(region);
    }

    /// What the accounts of an industry say, last of all: the nation's output for a job in it.
    ///
    /// @param outputPerJob money a year; empty where not known
    /// @param spread standard deviation of the logarithm of projects' own around their industry's
    public record Nation(OptionalDouble outputPerJob, double spread, Accounts accounts) {
        public static final Nation UNKNOWN =
                new Nation(OptionalDouble.empty(), 1, Accounts.UNKNOWN);
    }

    /// What is expected of one project.
    public final class Expectation {
        private final JointPrior prior;
        private final JointNormal normal;
        private final Sampler sampler;
        private final List<Compared> others;
        private final Optional<Integer> industry;

        private Expectation(
                JointPrior prior,
                JointNormal normal,
                Accounts accounts,
                List<Compared> others,
                Optional<Integer> industry) {
            this.others = others;
            this.industry = industry;
            this.prior = prior;
            this.normal = normal;
            sampler = new Sampler(normal, accounts);
        }

        /// @param stated figures above zero; what is left out may be anything
        public Draws draw(Map<Magnitude, Quantity> stated, int count) {
            return sampler.draw(stated, count);
        }

        /// What each stated figure alone lets expect of another.
        public List<Route> routes(Magnitude of, Map<Magnitude, Quantity> stated) {
            return Route.find(others, relatedness, industry, of, stated, localShares.median());
        }

        /// How many comparable projects are of its division or industry.
        public int related() {
            return prior.related();
        }

        /// How likely so high a value is, given what else is stated as it is stated.
        ///
        /// @return the chance of a value as high, or higher
        public double chanceAbove(Magnitude magnitude, Map<Magnitude, Quantity> stated) {
            Quantity own = stated.get(magnitude);
            if (own == null) {
                return 1;
            }
            LogNormal given = expect(magnitude, stated);
            double z = (Math.log(own.stated()) - given.mean()) / given.deviation();
            return StandardNormal.below(-z);
        }

        /// The logarithm of a figure as others let expect it.
        ///
        /// @return mean and standard deviation
        public LogNormal expect(Magnitude magnitude, Map<Magnitude, Quantity> stated) {
            JointNormal given = normal;
            for (Map.Entry<Magnitude, Quantity> one : stated.entrySet()) {
                // All tax and its local part are one promise.
                if (one.getKey() != magnitude && !(isTax(magnitude) && isTax(one.getKey()))) {
                    given = given.given(one.getKey().ordinal(), Math.log(one.getValue().stated()));
                }
            }
            return new LogNormal(
                    given.mean(magnitude.ordinal()), given.deviation(magnitude.ordinal()));
        }
    }

    /// A log-normal figure.
    ///
    /// @param mean of the logarithm
    /// @param deviation standard deviation of the logarithm
    public record LogNormal(double mean, double deviation) {
        public double median() {
            return Math.exp(mean);
        }

        public double quantile(double part) {
            return Math.exp(mean + deviation * StandardNormal.quantile(part));
        }

        /// The logarithm of its density at the logarithm of a value.
        public double logDensity(double value) {
            double z = (Math.log(value) - mean) / deviation;
            return -z * z / 2 - Math.log(deviation) - Math.log(2 * Math.PI) / 2;
        }
    }

    private static boolean isTax(Magnitude magnitude) {
        return magnitude == Magnitude.TAX || magnitude == Magnitude.LOCAL_TAX;
    }

    /// Of a project that is not to be compared with itself.
    ///
    /// @param key of the project
    /// @param industry its number; empty where not known
    public Expectation of(String key, Optional<Integer> industry, Nation nation) {
        List<Compared> others = others(key);
        JointPrior prior = prior(key, industry);
        JointNormal normal = prior.normal();
        if (nation.outputPerJob().isPresent()) {
            double[] ratio = new double[Magnitude.COMPARED];
            ratio[Magnitude.OUTPUT.ordinal()] = 1;
            ratio[Magnitude.JOBS.ordinal()] = -1;
            normal =
                    normal.given(
                            ratio,
                            Math.log(nation.outputPerJob().getAsDouble()),
                            nation.spread() * nation.spread());
        }
        JointNormal all =
                normal.and(
                        Magnitude.TAX.ordinal(),
                        localShares.logMedian(),
                        localShares.logVariance());
        return new Expectation(prior, all, nation.accounts(), others, industry);
    }

    /// Works out several at once what comparable projects will be asked for one by one.
    public void prepare(List<String> keys) {
        Work.within(
                comparables.stream().filter(one -> keys.contains(one.key())).toList(),
                one -> prior(one.key(), one.industry()));
    }

    private JointPrior prior(String key, Optional<Integer> industry) {
        List<Compared> others = others(key);
        return priors.computeIfAbsent(
                // Projects that are no comparables share one.
                (others.size() < comparables.size() ? key : "")
                        + ":"
                        + industry.map(String::valueOf).orElse(""),
                asked -> new JointPrior(others, relatedness, industry));
    }

    private List<Compared> others(String key) {
        return comparables.stream().filter(one -> !one.key().equals(key)).toList();
    }

    /// Whether each figure is stated by enough projects other than one to say anything of it.
    public boolean areEnough(String without) {
        List<Compared> others = others(without);
        return IntStream.range(0, Magnitude.COMPARED)
                .allMatch(k -> others.stream().filter(one -> one.states(k)).count() >= FEWEST);
    }

    public LocalShares localShares() {
        return localShares;
    }

    public List<Compared> comparables() {
        return comparables;
    }

    /// A ratio among all comparable projects but one.
    public Optional<RatioStatistics> ratio(String without, Magnitude dividend, Magnitude divisor) {
        return RatioStatistics.of(others(without), dividend, divisor);
    }

    /// The stated figures that say something of a magnitude.
    public static Map<Magnitude, Quantity> positive(Map<Magnitude, Quantity> stated) {
        Map<Magnitude, Quantity> kept = new EnumMap<>(Magnitude.class);
        stated.forEach(
                (magnitude, quantity) -> {
                    if (quantity.low() > 0
                            || (quantity.high() > 0 && Double.isFinite(quantity.high()))) {
                        kept.put(magnitude, quantity);
                    }
                });
        return kept;
    }
}
