package org.shanhai.bench.trade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.shanhai.bench.BenchChecks;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;
import org.shanhai.linalg.Blas;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.region.Reach;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Cause;
import org.shanhai.supply.Combined;
import org.shanhai.supply.trade.AreaKernel;
import org.shanhai.supply.trade.IndustryOrder;
import org.shanhai.supply.trade.Keepers;
import org.shanhai.supply.trade.Kernel;
import org.shanhai.supply.trade.OwnFactors;
import org.shanhai.supply.trade.ReachClass;
import org.shanhai.supply.trade.Trade;
import org.shanhai.supply.trade.TradeCalibration;
import org.shanhai.supply.trade.TradeDraw;
import org.shanhai.supply.trade.TradeDraw.Widths;

/// What ships beside simpler ways, on surveyed trade: how far own shares are off, weighted by use,
/// and how much of what is sold away goes where it was seen to go, given what each place sells and
/// buys away. Quotients say nothing of partners.
record KeptAndSold(Surveyed survey, Region region) {
    private static final double FINE = 1e-4;
    private static final double POWER = 1.25;
    private static final double DELTA = 0.1;
    private static final double APART = 1e-9;

    /// Partners from this share on are looked at.
    private static final double LEAST = 0.01;

    /// @param most own shares may be off by
    /// @param least overlap of partners
    /// @return trade as it ships, by product
    List<Matrix> print(double most, double least, BenchChecks checks) {
        System.out.printf(
                "%s: own shares off by, overlap of partners (own trade left out)%n", survey.name());
        List<Matrix> ships = fit(this::shipped);
        line("what ships, the mean kept by class known", own(ships), partners(this::shipped));
        line("one kernel, as before", own(fit(this::before)), partners(this::before));
        line("no distance", own(fit(reach -> power(reach, 0))), partners(r -> power(r, 0)));
        line(
                "a power of %.2f".formatted(POWER),
                own(fit(reach -> power(reach, POWER))),
                partners(r -> power(r, POWER)));
        for (Quotient quotient : Quotient.values()) {
            line(quotient.name(), own(quotient), Double.NaN);
        }
        printRanges(checks);
        checks.that(own(ships) <= most, "own shares within %.2f".formatted(most));
        checks.that(partners(this::shipped) >= least, "partners overlap by %.3f".formatted(least));
        return ships;
    }

    private static void line(String what, double own, double partners) {
        System.out.printf("  %-44s %.3f  %.3f%n", what, own, partners);
    }

    private Reach reach(String key) {
        return region.all(Reach.class).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private ReachClass shipped(String key) {
        return new ReachClass(key, Kernel.of(reach(key)), Kernel.PARTNERS, survey.kept(key));
    }

    private ReachClass before(String key) {
        return new ReachClass(key, Kernel.of(reach(key)), Double.NaN);
    }

    private static ReachClass power(String key, double exponent) {
        return new ReachClass(key, new Kernel(1, exponent, 0), Double.NaN);
    }

    private List<String> keys() {
        return survey.classes().stream().distinct().sorted().toList();
    }

    private List<Matrix> fit(Function<String, ReachClass> form) {
        return fit(
                new TradeDraw(
                        Cause.KERNEL,
                        keys().stream().map(form).toList(),
                        survey.distances(),
                        OwnFactors.NONE));
    }

    /// Trade with the margins that were seen.
    private List<Matrix> fit(TradeDraw draw) {
        List<Matrix> flows = survey.flows();
        List<String> keys = keys();
        IndustryOrder order =
                new IndustryOrder(
                        survey.classes().stream().mapToInt(keys::indexOf).toArray(), keys.size());
        int places = survey.places();
        Matrix supply = Matrix.zeros(places, flows.size());
        Matrix use = Matrix.zeros(places, flows.size());
        for (int i = 0; i < flows.size(); i++) {
            double[] sold = flows.get(i).rowSums();
            double[] used = flows.get(i).columnSums();
            for (int r = 0; r < places; r++) {
                supply.set(r, i, sold[r]);
                use.set(r, i, used[r]);
            }
        }
        Trade trade =
                new TradeCalibration(
                                draw.distances(),
                                draw.classes(),
                                order,
                                draw.own().arranged(order),
                                Keepers.each(survey.sizes()),
                                FINE,
                                Blas.best(),
                                place -> BilingualName.of("place " + place),
                                product -> BilingualName.of("product " + product))
                        .fit(
                                order.arranged(supply),
                                order.arranged(use),
                                () -> Fingerprint.of("").done(),
                                KeptNumbers.NONE)
                        .orElseThrow();
        List<Matrix> fitted = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            fitted.add(Matrix.zeros(places, places));
        }
        for (int k = 0; k < flows.size(); k++) {
            int i = order.industryAt(k);
            for (int r = 0; r < places; r++) {
                for (int s = 0; s < places; s++) {
                    fitted.get(i).set(r, s, trade.share(r, s, k) * use.get(s, i));
                }
            }
        }
        return fitted;
    }

    /// How many of the shares in use that were seen ranges hold, by province: own shares, then
    /// those of partners.
    private void printRanges(BenchChecks checks) {
        List<Matrix> likely = fit(this::shipped);
        List<Integer> products = IntStream.range(0, survey.flows().size()).boxed().toList();
        List<TradeDraw> draws =
                TradeDraw.list(
                        new TradeDraw.Drawn(
                                keys().stream().map(this::shipped).toList(),
                                survey.distances(),
                                IntStream.range(0, survey.places())
                                        .mapToObj(p -> "place " + p)
                                        .toList(),
                                products.stream().map(i -> "product " + i).toList()),
                        TradeDraw.BY_CAUSE,
                        Widths.STANDARD,
                        0);
        List<List<Matrix>> drawn = new ArrayList<>(List.of(likely));
        draws.forEach(draw -> drawn.add(fit(draw)));
        Combined combined = new Combined(draws.stream().map(TradeDraw::cause).toList());
        int places = survey.places();
        int[][] held = new int[2][places];
        int[][] cells = new int[2][places];
        for (int i : products) {
            double[] use = survey.flows().get(i).columnSums();
            for (int s = 0; s < places; s++) {
                for (int r = 0; use[s] > 0 && r < places; r++) {
                    double share = survey.flows().get(i).get(r, s) / use[s];
                    int kind = r == s ? 0 : 1;
                    if (likely.get(i).get(r, s) > 0 && (r == s || share >= LEAST)) {
                        int from = r;
                        int to = s;
                        Amount range =
                                combined.amount(
                                        drawn.stream()
                                                .mapToDouble(
                                                        each -> each.get(i).get(from, to) / use[to])
                                                .toArray());
                        held[kind][s] += range.low() <= share && share <= range.high() ? 1 : 0;
                        cells[kind][s]++;
                    }
                }
            }
        }
        for (int kind = 0; kind < 2; kind++) {
            int[] of = cells[kind];
            int[] in = held[kind];
            double[] each =
                    IntStream.range(0, places)
                            .filter(p -> of[p] > 0)
                            .mapToDouble(p -> in[p] / (double) of[p])
                            .sorted()
                            .toArray();
            double holds = Arrays.stream(in).sum() / (double) Arrays.stream(of).sum();
            String what = kind == 0 ? "own shares" : "partners' shares";
            System.out.printf(
                    "  80 %% ranges of %s hold %.2f; by province %.2f to %.2f, a tenth below %.2f,"
                            + " %d of %d below .5%n",
                    what,
                    holds,
                    each[0],
                    each[each.length - 1],
                    each[each.length / 10],
                    Arrays.stream(each).filter(e -> e < 0.5).count(),
                    each.length);
            checks.that(holds >= 0.7 && holds <= 0.9, what + " held in 70 to 90 %");
        }
    }

    private double own(List<Matrix> fitted) {
        double off = 0;
        double all = 0;
        for (int i = 0; i < fitted.size(); i++) {
            all += survey.flows().get(i).sum();
            for (int r = 0; r < survey.places(); r++) {
                off += Math.abs(fitted.get(i).get(r, r) - survey.flows().get(i).get(r, r));
            }
        }
        return off / all;
    }

    /// Of trade between places alone, what each sells and buys away being known: own trade is set
    /// to what was seen, and the rest balanced anew.
    private double partners(Function<String, ReachClass> form) {
        double common = 0;
        double all = 0;
        for (int i = 0; i < survey.flows().size(); i++) {
            Matrix seen = survey.flows().get(i).copy();
            for (int r = 0; r < survey.places(); r++) {
                seen.set(r, r, 0);
            }
            Matrix found = away(form.apply(survey.classes().get(i)), seen);
            for (int k = 0; k < seen.storage().length; k++) {
                common += Math.min(seen.storage()[k], found.storage()[k]);
            }
            all += seen.sum();
        }
        return common / all;
    }

    private Matrix away(ReachClass reach, Matrix seen) {
        Matrix found = AreaKernel.of(survey.distances(), reach.between());
        double[] sold = seen.rowSums();
        double[] bought = seen.columnSums();
        int n = seen.rows();
        for (int r = 0; r < n; r++) {
            found.set(r, r, 0);
        }
        for (int pass = 0; pass < 2000; pass++) {
            double[] now = found.rowSums();
            double gap = 0;
            for (int r = 0; r < n; r++) {
                double by = now[r] > 0 ? sold[r] / now[r] : 0;
                gap = Math.max(gap, Math.abs(by - 1));
                for (int s = 0; s < n; s++) {
                    found.set(r, s, found.get(r, s) * by);
                }
            }
            now = found.columnSums();
            for (int s = 0; s < n; s++) {
                double by = now[s] > 0 ? bought[s] / now[s] : 0;
                for (int r = 0; r < n; r++) {
                    found.set(r, s, found.get(r, s) * by);
                }
            }
            if (gap < APART) {
                break;
            }
        }
        return found;
    }

    /// Own shares by location quotients: min(1, SLQ), times λ^δ for FLQ and λ^δ·log₂(1 + SLQ)
    /// where that is above one for AFLQ, δ as the form has it; and min(1, supply ÷ use). Without a
    /// buyer CILQ is SLQ.
    private enum Quotient {
        SLQ,
        SUPPLY_OVER_USE,
        FLQ,
        AFLQ
    }

    private double own(Quotient quotient) {
        List<Double> sizes = survey.sizes();
        double off = 0;
        double all = 0;
        for (Matrix seen : survey.flows()) {
            double[] made = seen.rowSums();
            double[] used = seen.columnSums();
            double sum = Arrays.stream(made).sum();
            for (int r = 0; r < sizes.size(); r++) {
                double slq = made[r] / sum / sizes.get(r);
                double size = Math.pow(Math.log1p(sizes.get(r)) / Math.log(2), DELTA);
                double share =
                        Math.min(
                                1,
                                switch (quotient) {
                                    case SLQ -> slq;
                                    case SUPPLY_OVER_USE ->
                                            sum > 0 ? made[r] / Math.max(used[r], APART) : 0;
                                    case FLQ -> Math.min(1, slq) * size;
                                    case AFLQ ->
                                            Math.min(1, slq)
                                                    * size
                                                    * Math.max(1, Math.log1p(slq) / Math.log(2));
                                });
                off += Math.abs(share * used[r] - seen.get(r, r));
                all += used[r];
            }
        }
        return off / all;
    }
}
