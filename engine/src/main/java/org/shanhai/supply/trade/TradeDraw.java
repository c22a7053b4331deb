package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.shanhai.linalg.Chunks;
import org.shanhai.linalg.Matrix;
import org.shanhai.supply.Cause;

/// Trade as it might be: classes of reach, distances and own factors drawn anew for one cause of
/// not knowing them.
///
/// How wide the draws are was set by goods shipped between American states in 2007 and by trade
/// between Indonesia's provinces in 2016, so that 80 % ranges of own shares and of shares of
/// partners hold 70 to 90 % of those seen in either ([Widths#STANDARD]); `bench/evidence trade`
/// prints how many. Numbers are drawn by key ([Drawing]): always the same, in whatever order places
/// and industries stand.
///
/// @param cause of which it is a draw
/// @param distances R × R, km
public record TradeDraw(Cause cause, List<ReachClass> classes, Matrix distances, OwnFactors own) {
    /// That trade is fitted anew for, in the order of draws.
    private static final List<Cause> OF_TRADE =
            List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL);

    /// Places that are drawn for at once.
    private static final int ROWS = 16;

    /// How many draws of a cause there are where fits are quick: most of what moves ranges most.
    public static int many(Cause cause) {
        return switch (cause) {
            case OWN_SHARES -> 8;
            case REACH -> 4;
            case KERNEL -> PairLevels.RUNS;
            case JOBS -> 64;
        };
    }

    /// How wide draws are: log-normal spreads.
    ///
    /// @param own of what a place sells to itself of a product beyond kernel and area
    /// @param length of a class's length
    /// @param floor of the part that goes anywhere
    /// @param exponent of the exponent
    /// @param apart of how far two places are apart for trade
    public record Widths(double own, double length, double floor, double exponent, double apart) {
        public static final Widths STANDARD = new Widths(0.8, 0.35, 0.7, 0.3, 0.5);
    }

    /// What draws are of, by the keys that tell them apart.
    ///
    /// @param distances R × R, km, own distance on the diagonal
    /// @param places R keys
    /// @param industries n keys
    public record Drawn(
            List<ReachClass> classes,
            Matrix distances,
            List<String> places,
            List<String> industries) {
        public Drawn {
            classes = List.copyOf(classes);
            places = List.copyOf(places);
            industries = List.copyOf(industries);
        }
    }

    /// Draws of each cause that trade is fitted anew for, cause by cause.
    ///
    /// @param each how many of a cause
    /// @param series 0 for those that answers go by
    public static List<TradeDraw> list(
            Drawn of, ToIntFunction<Cause> each, Widths widths, long series) {
        return OF_TRADE.parallelStream()
                .flatMap(
                        cause -> {
                            int many = each.applyAsInt(cause);
                            Drawing drawing = Drawing.of(cause, many, series);
                            List<TradeDraw> drawn =
                                    switch (cause) {
                                        case OWN_SHARES -> own(of, drawing, many, widths);
                                        case REACH -> reach(of, drawing, many, widths);
                                        case KERNEL -> kernel(of, drawing, many, widths);
                                        case JOBS ->
                                                throw new IllegalArgumentException(
                                                        "Jobs do not make trade.");
                                    };
                            return drawn.stream();
                        })
                .toList();
    }

    /// Of what each of those is a draw.
    public static List<Cause> causes(ToIntFunction<Cause> each) {
        return OF_TRADE.stream()
                .flatMap(cause -> Collections.nCopies(each.applyAsInt(cause), cause).stream())
                .toList();
    }

    private static List<TradeDraw> own(Drawn of, Drawing drawing, int many, Widths widths) {
        long[] places = Drawing.keys(of.places());
        long[] industries = Drawing.keys(of.industries());
        List<Matrix> factors =
                IntStream.range(0, many)
                        .mapToObj(d -> Matrix.zeros(places.length, industries.length))
                        .toList();
        Chunks.run(
                places.length,
                ROWS,
                (from, to) -> {
                    for (int r = from; r < to; r++) {
                        for (int i = 0; i < industries.length; i++) {
                            double[] normal = drawing.all(Drawing.with(places[r], industries[i]));
                            for (int d = 0; d < many; d++) {
                                factors.get(d).set(r, i, Math.exp(widths.own() * normal[d]));
                            }
                        }
                    }
                });
        return factors.stream()
                .map(
                        each ->
                                new TradeDraw(
                                        Cause.OWN_SHARES,
                                        of.classes(),
                                        of.distances(),
                                        OwnFactors.of(each)))
                .toList();
    }

    private static List<TradeDraw> reach(Drawn of, Drawing drawing, int many, Widths widths) {
        Map<String, double[]> lengths = new HashMap<>();
        Map<String, double[]> floors = new HashMap<>();
        List<double[]> drawn = new ArrayList<>();
        for (String key : of.classes().stream().map(ReachClass::key).sorted().toList()) {
            double[] length = drawing.apartFrom(drawn, Drawing.key(key + " length"));
            drawn.add(length);
            double[] floor = drawing.apartFrom(drawn, Drawing.key(key + " floor"));
            drawn.add(floor);
            lengths.put(key, length);
            floors.put(key, floor);
        }
        return IntStream.range(0, many)
                .mapToObj(
                        d ->
                                new TradeDraw(
                                        Cause.REACH,
                                        of.classes().stream()
                                                .map(
                                                        reach ->
                                                                with(
                                                                        reach,
                                                                        factor(
                                                                                lengths,
                                                                                reach,
                                                                                d,
                                                                                widths.length()),
                                                                        1,
                                                                        factor(
                                                                                floors,
                                                                                reach,
                                                                                d,
                                                                                widths.floor())))
                                                .toList(),
                                        of.distances(),
                                        OwnFactors.NONE))
                .toList();
    }

    private static double factor(
            Map<String, double[]> drawn, ReachClass reach, int draw, double width) {
        return Math.exp(width * Objects.requireNonNull(drawn.get(reach.key()))[draw]);
    }

    private static List<TradeDraw> kernel(Drawn of, Drawing drawing, int many, Widths widths) {
        long[] places = Drawing.keys(of.places());
        PairLevels levels = new PairLevels(of.distances(), places, drawing, many);
        return IntStream.range(0, many)
                .parallel()
                .mapToObj(
                        d -> {
                            // As steep near by as before: far away alone it falls faster or more
                            // slowly. One form is drawn as often as the other, and by itself.
                            double by = Math.exp(widths.exponent() * levels.beside(d));
                            return new TradeDraw(
                                    Cause.KERNEL,
                                    of.classes().stream()
                                            .map(reach -> with(reach, by, by, 1))
                                            .map(reach -> levels.form(d) ? reach : reach.asOne())
                                            .toList(),
                                    apart(of.distances(), levels, d, widths.apart()),
                                    OwnFactors.NONE);
                        })
                .toList();
    }

    private static Matrix apart(Matrix distances, PairLevels levels, int draw, double width) {
        Matrix apart = distances.copy();
        for (int r = 0; r < apart.rows(); r++) {
            for (int s = 0; s < apart.rows(); s++) {
                double factor = r == s ? 1 : Math.exp(width * levels.of(draw, r, s));
                apart.set(r, s, apart.get(r, s) * factor);
            }
        }
        return apart;
    }

    private static ReachClass with(ReachClass reach, double length, double exponent, double floor) {
        Kernel of = reach.kernel();
        Kernel kernel = new Kernel(of.km() * length, of.exponent() * exponent, of.floor() * floor);
        if (!reach.isKept()) {
            return new ReachClass(reach.key(), kernel, Double.NaN);
        }
        Kernel far = reach.between();
        // The further goods travel near by, the less is kept.
        double odds = reach.ownShare() / (1 - reach.ownShare()) * exponent / length;
        return new ReachClass(
                reach.key(),
                kernel,
                new Kernel(far.km(), far.exponent() * exponent, far.floor()),
                Double.isInfinite(odds) ? 1 : odds / (1 + odds));
    }
}
