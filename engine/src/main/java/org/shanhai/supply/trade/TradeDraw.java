package org.shanhai.supply.trade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    /// What of trade is drawn, each by itself, so that ranges tell what they rest on.
    public static final List<Cause> BY_CAUSE = List.of(Cause.OWN_SHARES, Cause.REACH, Cause.KERNEL);

    /// All of it in each draw: what few draws do best.
    public static final List<Cause> AT_ONCE = List.of(Cause.TRADE);

    /// Places that are drawn for at once.
    private static final int ROWS = 16;

    /// How many draws of a cause there are: most of what moves ranges most.
    public static int many(Cause cause) {
        return switch (cause) {
            case OWN_SHARES, REACH -> 4;
            case KERNEL -> 16;
            case TRADE -> 8;
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

    /// Draws of trade, cause by cause.
    ///
    /// @param causes [#BY_CAUSE] or [#AT_ONCE]
    /// @param series 0 for those that answers go by
    public static List<TradeDraw> list(Drawn of, List<Cause> causes, Widths widths, long series) {
        return causes.parallelStream()
                .flatMap(cause -> list(of, cause, widths, series).stream())
                .toList();
    }

    private static List<TradeDraw> list(Drawn of, Cause cause, Widths widths, long series) {
        int many = many(cause);
        Drawing drawing = Drawing.of(cause, many, series);
        List<OwnFactors> own =
                isVaried(Cause.OWN_SHARES, cause)
                        ? own(of, drawing, many, widths)
                        : Collections.nCopies(many, OwnFactors.NONE);
        List<List<ReachClass>> classes =
                isVaried(Cause.REACH, cause)
                        ? reach(of, drawing, many, widths)
                        : Collections.nCopies(many, of.classes());
        if (!isVaried(Cause.KERNEL, cause)) {
            return IntStream.range(0, many)
                    .mapToObj(d -> new TradeDraw(cause, classes.get(d), of.distances(), own.get(d)))
                    .toList();
        }
        PairLevels levels =
                new PairLevels(of.distances(), Drawing.keys(of.places()), drawing, many);
        return IntStream.range(0, many)
                .parallel()
                .mapToObj(
                        d ->
                                new TradeDraw(
                                        cause,
                                        fading(classes.get(d), levels, d, widths),
                                        apart(of.distances(), levels, d, widths.apart()),
                                        own.get(d)))
                .toList();
    }

    private static boolean isVaried(Cause part, Cause drawn) {
        return drawn == part || drawn == Cause.TRADE;
    }

    /// Of what each of those is a draw.
    public static List<Cause> ofEach(List<Cause> causes) {
        return causes.stream()
                .flatMap(cause -> Collections.nCopies(many(cause), cause).stream())
                .toList();
    }

    private static List<OwnFactors> own(Drawn of, Drawing drawing, int many, Widths widths) {
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
        return factors.stream().map(OwnFactors::of).toList();
    }

    private static List<List<ReachClass>> reach(
            Drawn of, Drawing drawing, int many, Widths widths) {
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
                                        .toList())
                .toList();
    }

    private static double factor(
            Map<String, double[]> drawn, ReachClass reach, int draw, double width) {
        return Math.exp(width * Objects.requireNonNull(drawn.get(reach.key()))[draw]);
    }

    /// As steep near by as before: far away alone it falls faster or more slowly. One form is drawn
    /// as often as the other, and by itself.
    private static List<ReachClass> fading(
            List<ReachClass> classes, PairLevels levels, int draw, Widths widths) {
        double by = Math.exp(widths.exponent() * levels.beside(draw));
        return classes.stream()
                .map(reach -> with(reach, by, by, 1))
                .map(reach -> levels.form(draw) ? reach : reach.asOne())
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
