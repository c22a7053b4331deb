package org.shanhai.pack.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
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
            return quoted.apply(key).orElseGet(() -> whole(quantity.stated()));
        }
    }

    /// Something that cannot be.
    ///
    /// @param key of the figure to look at
    public record Finding(String key, Message message) {}

    /// A part and its whole, both money a year or both tonnes.
    ///
    /// @param times of the whole that the part can be
    private record Part(String part, String whole, double times) {
        static List<Part> of(String whole, String... parts) {
            return Stream.of(parts).map(part -> new Part(part, whole, 1)).toList();
        }
    }

    private static final List<Part> PARTS =
            Stream.of(
                            Part.of("output", "tax", "profit", "value_added", "local_tax"),
                            Part.of("value_added", "wages"),
                            Part.of("output", "wages"),
                            Part.of("pollutants", "cod", "ammonia_nitrogen", "so2", "nox"))
                    .flatMap(List::stream)
                    .toList();

    /// A ratio with the least and the most that any plant is assumed to have had, generously: units
    /// that are mistaken for one another differ by ten thousand.
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
                    // Asked where no output is told, and bounded as output is.
                    Bounds.ofMu("value_added", 0, 1e9),
                    new Bounds("value_added", "jobs", 0, 1e9, SenseMessage.A_JOB),
                    Bounds.ofMu("tax", 0, 2e8),
                    new Bounds("output", "jobs", 1e2, 1e9, SenseMessage.A_JOB),
                    new Bounds("investment", "jobs", 1e2, 1e10, SenseMessage.A_JOB),
                    Bounds.ofMu("jobs", 0, 1e3));

    /// So many times its output a firm's value added may be below zero.
    private static final double MOST_LOST = 10;

    /// And so many times its value added a firm that makes a loss may pay in tax; both are assumed.
    private static final double MOST_TAXED = 2;

    private ImplausibleFigures() {}

    /// A large figure as people read it, without its fraction.
    public static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

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

    private record Pass(Figures figures, String currency, List<Finding> findings) {
        private void check() {
            PARTS.forEach(this::check);
            // Told once; and who adds less than nothing pays tax all the same.
            if (findings.stream().noneMatch(found -> found.key().equals("tax"))
                    && figures.find("value_added").filter(all -> all.high() > 0).isPresent()) {
                check(new Part("tax", "value_added", MOST_TAXED));
            }
            if (isWritten("tax", "profit", "output")) {
                both("tax", "profit", this::taxAndProfit);
            }
            localTax();
            boolean hasOutput = figures.find("output").isPresent();
            for (Bounds one : RATIOS) {
                boolean isTold = hasOutput && one.above().equals("value_added");
                if (!isTold && isWritten(one.above(), one.below())) {
                    both(one.above(), one.below(), (above, below) -> compare(one, above, below));
                }
            }
        }

        private boolean isWritten(String... keys) {
            return Stream.of(keys).anyMatch(figures.isWritten());
        }

        private void both(String one, String other, BiConsumer<Quantity, Quantity> taker) {
            figures.find(one)
                    .ifPresent(a -> figures.find(other).ifPresent(b -> taker.accept(a, b)));
        }

        private void check(Part part) {
            if (isWritten(part.part(), part.whole())) {
                both(part.part(), part.whole(), (small, large) -> compare(part, small, large));
            }
        }

        private void compare(Part part, Quantity small, Quantity large) {
            double most = part.times() * large.high();
            // A plant that starts may use up more than it makes; so much more is a slip of digits.
            boolean isFarBelow =
                    part.part().equals("value_added")
                            && most > 0
                            && small.high() < -MOST_LOST * most;
            if (isFarBelow || small.low() > most) {
                SenseMessage what =
                        isFarBelow ? SenseMessage.FAR_BELOW : SenseMessage.PART_ABOVE_WHOLE;
                String said = figures.written(part.whole(), large);
                fault(part.part(), part.whole(), what.of(part.whole().replace('_', ' '), said));
            }
        }

        private void taxAndProfit(Quantity tax, Quantity profit) {
            if (figures.taxScope() != Project.TaxScope.PROFIT_AND_TAX) {
                figures.find("output").ifPresent(all -> sum(tax, profit, all));
            } else if (profit.low() > tax.high()) {
                String said = figures.written("tax", tax);
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
            if (figures.taxScope() != Project.TaxScope.LOCAL) {
                check(new Part("local_tax", "tax", 1));
            } else if (isWritten("tax") && isWritten("local_tax")) {
                fault("local_tax", "tax", SenseMessage.LOCAL_TAX_TWICE.of());
            }
        }

        private void compare(Bounds bounds, Quantity above, Quantity below) {
            if (below.high() == 0) {
                // By nothing there is no ratio, only a contradiction; but who rents rooms takes no
                // land.
                if (!bounds.below().equals("land") && above.low() > 0) {
                    String said = figures.written(bounds.above(), above);
                    SenseMessage none = SenseMessage.NONE_BESIDE;
                    fault(bounds, none.of(bounds.below(), bounds.above(), said));
                }
                return;
            }
            double lowest = Math.max(0, above.low()) / below.high();
            double highest = above.high() / Math.max(0, below.low());
            boolean large = lowest > bounds.most();
            // What stood still for a year makes nothing.
            if (large || highest > 0 && highest < bounds.least()) {
                double size = bounds.per() == SenseMessage.A_MU ? Zone.MU_PER_KM2 : 1;
                String shown = whole((large ? lowest : highest) / size);
                String money = bounds.above().equals("jobs") ? "" : " " + currency;
                SenseMessage what =
                        large ? SenseMessage.ABSURDLY_MUCH : SenseMessage.ABSURDLY_LITTLE;
                fault(bounds, what.of(shown + money, bounds.above(), bounds.per().of()));
            }
        }

        private void fault(Bounds bounds, Message message) {
            Message remedy = SenseMessage.CHECK_PAIR.of(bounds.above(), bounds.below());
            fault(bounds.below(), bounds.above(), message.so(remedy));
        }

        /// Told of the first field, or of the second where only that is written here.
        private void fault(String first, String second, Message message) {
            findings.add(
                    isWritten(first)
                            ? new Finding(first, message)
                            : new Finding(
                                    second,
                                    SenseMessage.CONTRADICTS.of(first.replace('_', ' '), message)));
        }
    }
}
