package org.shanhai.pair;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.shanhai.profile.Structure;

/// Gaps in the chains of a place that a partner fills, beyond those it fills of places like it.
///
/// With b_i^r for what the industries of r buy of i away from home, g_i^r = b_i^r / Σ_k b_k^r where
/// r does not have i, else 0, and ḡ its mean over the other places of its side ([Likes]); the part
/// is Σ_i (g_i^r − ḡ_i) e_i^s, e the chance that s has i less what would be believed of any place.
/// Shares and chances know neither size nor distance, and a partner that makes what all of them
/// buy is no closer to one than to another.
final class Gaps {
    private final Structure structure;
    private final Purchases purchases;
    private final Likes likes;
    private final double[][] plain;
    private final double[][] beyond;

    Gaps(Structure structure, Purchases purchases) {
        this.structure = structure;
        this.purchases = purchases;
        likes = new Likes(structure.region());
        int units = structure.region().places().unitCount();
        plain = new double[units][];
        beyond = new double[units][];
    }

    /// Empty where nothing tells what the partner makes.
    OptionalDouble of(int place, int partner) {
        return Purchases.isToldOf(structure.cells(), partner)
                ? OptionalDouble.of(sum(shares(place), i -> structure.cells().evidence(partner, i)))
                : OptionalDouble.empty();
    }

    static double sum(double[] shares, IntToDoubleFunction evidence) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * evidence.applyAsDouble(i);
        }
        return sum;
    }

    /// g − ḡ, by product.
    synchronized double[] shares(int place) {
        if (beyond[place] == null) {
            double[] own = own(place);
            double[] mean = likes.mean(place, this::own);
            beyond[place] = new double[own.length];
            Arrays.setAll(beyond[place], i -> own[i] - mean[i]);
        }
        return beyond[place];
    }

    /// g: of all that the industries of a place buy away from home, by product; 0 of what it has.
    private double[] own(int place) {
        if (plain[place] == null) {
            double[] shares = new double[structure.region().industries().count()];
            Arrays.setAll(shares, i -> purchases.awayFromHome(place, i));
            double all = Arrays.stream(shares).sum();
            for (int i = 0; i < shares.length; i++) {
                boolean gap = !structure.cells().has(place, i);
                shares[i] = gap && all > 0 ? shares[i] / all : 0;
            }
            plain[place] = shares;
        }
        return plain[place];
    }
}
