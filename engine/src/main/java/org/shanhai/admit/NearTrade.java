package org.shanhai.admit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.supply.fitted.Economy;

/// Who sells what share of what is used, among a place and those through which most of what it buys
/// comes back to it, and by these to all others together.
final class NearTrade {
    /// How many neighbours stand by themselves.
    private static final int NEAR = 8;

    private final List<Integer> places;
    private final double[][] toOthers;
    private final double[][][] beyondOthers;

    /// @param unit the place, which is number 0 of those near
    NearTrade(Economy economy, int unit) {
        double[] returned =
                IntStream.range(0, economy.placeCount())
                        .mapToDouble(r -> returned(economy, unit, r))
                        .toArray();
        Stream<Integer> near =
                IntStream.range(0, returned.length)
                        .filter(r -> r != unit)
                        .boxed()
                        .sorted(Comparator.comparingDouble(r -> -returned[r]))
                        .limit(NEAR);
        places = Stream.concat(Stream.of(unit), near).toList();
        int industries = economy.industryCount();
        toOthers = new double[places.size()][industries];
        beyondOthers = new double[places.size()][places.size()][industries];
        for (int i = 0; i < industries; i++) {
            add(economy, i);
        }
    }

    /// How much of what a place buys of another comes back to it, all industries together.
    private static double returned(Economy economy, int one, int other) {
        double used = 0;
        for (int i = 0; i < economy.industryCount(); i++) {
            used += economy.use(other, i);
        }
        return used > 0 ? economy.link(other, one) * economy.link(one, other) / used : 0;
    }

    private void add(Economy economy, int i) {
        double used = 0;
        for (int s = 0; s < economy.placeCount(); s++) {
            if (!places.contains(s)) {
                used += economy.use(s, i);
                for (int g = 0; g < places.size(); g++) {
                    toOthers[g][i] += economy.flow(places.get(g), s, i);
                }
            }
        }
        for (int g = 0; g < places.size(); g++) {
            toOthers[g][i] = used > 0 ? toOthers[g][i] / used : 0;
            for (int f = 0; f < places.size(); f++) {
                beyondOthers[g][f][i] =
                        economy.share(places.get(g), places.get(f), i) - toOthers[g][i];
            }
        }
    }

    int count() {
        return places.size();
    }

    /// What a unit used in one of these is worth beyond one used by others, by product.
    ///
    /// @param worth of a unit made in each of these, by product
    double[] beyondOthers(int buyer, double[][] worth) {
        double[] beyond = new double[toOthers[0].length];
        for (int g = 0; g < worth.length; g++) {
            addProduct(beyond, beyondOthers[g][buyer], worth[g]);
        }
        return beyond;
    }

    /// What a unit used by others is worth, by product.
    double[] amongOthers(double[][] worth) {
        double[] among = new double[toOthers[0].length];
        for (int g = 0; g < worth.length; g++) {
            addProduct(among, toOthers[g], worth[g]);
        }
        return among;
    }

    private static void addProduct(double[] sum, double[] one, double[] other) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += one[i] * other[i];
        }
    }
}
