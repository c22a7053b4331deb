package org.shanhai.pack.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.shanhai.message.Message;
import org.shanhai.region.Project;
import org.shanhai.region.Quantity;
import org.shanhai.region.Zone;

/// Finds figures of a project or firm that cannot all be right: a part above the whole, or a ratio
/// that only a slip of the unit makes. What is merely unlikely is no matter of reading.
///
/// The one pass for all readers: projects that are brought, years that came about, books of zones,
/// tables of packs.
public final class ImplausibleFigures {
    /// The figures of one project or firm.
    ///
    /// @param lookUp a figure in its canonical unit, by its key
    /// @param isWritten whether it is read here, and was not there before
    /// @param quoted as it is to be quoted; empty where it is not written so
    public record Figures(
            Function<String, Optional<Quantity>> lookUp,
            Predicate<String> isWritten,
            Function<String, Optional<String>> quoted,
            Project.TaxScope taxScope) {
        Optional<Quantity> find(String key) {
            return lookUp.apply(key);
        }

        String written(String key, Quantity quantity) {
            return quoted.apply(key)
                    .orElseGet(() -> String.format(Locale.ROOT, "%,.0f", quantity.stated()));
        }
    }

    /// Something that cannot be.
    ///
    /// @param key of the figure to look at
    public record Finding(String key, Message message) {}

    /// A part and its whole, both money a year or both tonnes.
    private record Part(String part, String whole) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("tax", "output"),
                    new Part("profit", "output"),
                    new Part("value_added", "output"),
                    new Part("local_tax", "output"),
                    new Part("wages", "value_added"),
                    new Part("wages", "output"),
                    new Part("cod", "pollutants"),
                    new Part("ammonia_nitrogen", "pollutants"),
                    new Part("so2", "pollutants"),
                    new Part("nox", "pollutants"));

    /// A ratio with the least and the most that any plant has had, generously.
    private record Bounds(String above, String below, double least, double most, SenseMessage per) {
        /// By land, the bounds for a mu.
        static Bounds ofMu(String above, double least, double most) {
            double mu = Zone.MU_PER_KM2;
            return new Bounds(above, "land", least * mu, most * mu, SenseMessage.A_MU);
        }
    }

    private static final List<Bounds> RATIOS =
            List.of(
                    Bounds.ofMu("investment", 1e2, 1e9),
                    Bounds.ofMu("output", 1e2, 1e9),
                    Bounds.ofMu("tax", 0, 2e8),
                    new Bounds("output", "jobs", 1e2, 1e9, SenseMessage.A_JOB),
                    new Bounds("investment", "jobs", 1e2, 1e10, SenseMessage.A_JOB),
                    Bounds.ofMu("jobs", 0, 1e3));

    /// So many times its output a firm's value added may be below zero.
    private static final double MOST_LOST = 10;

    private ImplausibleFigures() {}

    /// Holds figures against one another that are all read here.
    public static List<Finding> of(
            Function<String, Optional<Quantity>> lookUp,
            Project.TaxScope taxScope,
            String currency) {
        return of(
                new Figures(
                        lookUp,
                        key -> lookUp.apply(key).isPresent(),
                        key -> Optional.empty(),
                        taxScope),
                currency);
    }

    /// Holds figures against one another.
    public static List<Finding> of(Figures figures, String currency) {
        Pass pass = new Pass(figures, currency, new ArrayList<>());
        pass.check();
        return List.copyOf(pass.findings);
    }

    /// One pass over the figures of a project or firm.
    private record Pass(Figures figures, String currency, List<Finding> findings) {
        private void check() {
            PARTS.stream()
                    .filter(part -> isWritten(part.part(), part.whole()))
                    .forEach(this::check);
            if (isWritten("tax", "profit") || isWritten("output")) {
                taxAndProfit();
            }
            localTax();
            RATIOS.stream()
                    .filter(bounds -> isWritten(bounds.above(), bounds.below()))
                    .forEach(this::check);
        }

        private boolean isWritten(String... keys) {
            return Stream.of(keys).anyMatch(figures.isWritten());
        }

        private void check(Part part) {
            Optional<Quantity> small = figures.find(part.part());
            Optional<Quantity> large = figures.find(part.whole());
            if (small.isEmpty() || large.isEmpty()) {
                return;
            }
            double most = large.get().high();
            // A plant that starts may use up more than it makes; so much more is a slip of digits.
            boolean isFarBelow =
                    part.part().equals("value_added")
                            && most > 0
                            && small.get().high() < -MOST_LOST * most;
            if (isFarBelow || small.get().low() > most) {
                String said = figures.written(part.whole(), large.get());
                fault(
                        part.part(),
                        part.whole(),
                        (isFarBelow ? SenseMessage.FAR_BELOW : SenseMessage.PART_ABOVE_WHOLE)
                                .of(part.whole().replace('_', ' '), said));
            }
        }

        private void taxAndProfit() {
            Optional<Quantity> tax = figures.find("tax");
            Optional<Quantity> profit = figures.find("profit");
            if (tax.isEmpty() || profit.isEmpty()) {
                return;
            }
            if (figures.taxScope() != Project.TaxScope.PROFIT_AND_TAX) {
                figures.find("output").ifPresent(all -> sum(tax.get(), profit.get(), all));
            } else if (profit.get().low() > tax.get().high()) {
                String said = figures.written("tax", tax.get());
                fault("profit", "tax", SenseMessage.PART_ABOVE_WHOLE.of("profit_and_tax", said));
            }
        }

        /// Tax and profit, one apart from the other, come out of the output together.
        private void sum(Quantity tax, Quantity profit, Quantity output) {
            boolean each = tax.low() > output.high() || profit.low() > output.high();
            if (!each && tax.low() + profit.low() > output.high()) {
                String said = figures.written("output", output);
                fault("tax", "profit", SenseMessage.PARTS_ABOVE_OUTPUT.of(said));
            }
        }

        /// The local part is told once, and is no more than the tax it is a part of.
        private void localTax() {
            boolean twice = isWritten("tax") && isWritten("local_tax");
            if (figures.taxScope() == Project.TaxScope.LOCAL) {
                if (twice) {
                    fault("local_tax", "tax", SenseMessage.LOCAL_TAX_TWICE.of());
                }
            } else if (isWritten("tax", "local_tax")) {
                check(new Part("local_tax", "tax"));
            }
        }

        private void check(Bounds bounds) {
            Optional<Quantity> above = figures.find(bounds.above());
            Optional<Quantity> below = figures.find(bounds.below());
            if (above.isEmpty() || below.isEmpty()) {
                return;
            }
            Message remedy = SenseMessage.CHECK_PAIR.of(bounds.above(), bounds.below());
            if (below.get().high() == 0) {
                // By nothing there is no ratio, only a contradiction; but who rents rooms takes no
                // land.
                if (!bounds.below().equals("land") && above.get().low() > 0) {
                    String said = figures.written(bounds.above(), above.get());
                    fault(
                            bounds.below(),
                            bounds.above(),
                            SenseMessage.NONE_BESIDE
                                    .of(bounds.below(), bounds.above(), said)
                                    .so(remedy));
                }
                return;
            }
            double lowest = Math.max(0, above.get().low()) / below.get().high();
            double highest = above.get().high() / Math.max(0, below.get().low());
            boolean large = lowest > bounds.most();
            // What stood still for a year makes nothing.
            boolean small = highest > 0 && highest < bounds.least();
            if (large || small) {
                double ratio = large ? lowest : highest;
                double shown = bounds.per() == SenseMessage.A_MU ? ratio / Zone.MU_PER_KM2 : ratio;
                String money = bounds.above().equals("jobs") ? "" : " " + currency;
                fault(
                        bounds.below(),
                        bounds.above(),
                        (large ? SenseMessage.ABSURDLY_MUCH : SenseMessage.ABSURDLY_LITTLE)
                                .of(
                                        String.format(Locale.ROOT, "%,.0f", shown) + money,
                                        bounds.above(),
                                        bounds.per().of())
                                .so(remedy));
            }
        }

        /// Told of the first field, or of the second where only that is written here.
        private void fault(String first, String second, Message message) {
            boolean ofFirst = isWritten(first);
            findings.add(
                    new Finding(
                            ofFirst ? first : second,
                            ofFirst
                                    ? message
                                    : SenseMessage.CONTRADICTS.of(
                                            first.replace('_', ' '), message)));
        }
    }
}
