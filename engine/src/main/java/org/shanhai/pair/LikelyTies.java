package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.capability.entry.Logit;
import org.shanhai.region.Place;
import org.shanhai.work.Later;

/// The chance that a mountain and a coastal place are tied by an enclave, a park, a second plant or
/// a branch: a ridge logit ([Logit]) of their [TieSign]s, fitted to the ties that a region knows.
/// Pacts are not among them, for the province deals them out.
public final class LikelyTies {
    /// Fewer ties tell nothing.
    static final int FEWEST = 20;

    private static final double PENALTY = 1;
    private static final int FIFTHS = 5;

    private final TieSigns signs;
    private final boolean[][] tied;
    private final Logit logit;
    private final double[][] chances;
    private final double[][] leftOut;
    private final Map<String, Integer> mountain = new HashMap<>();
    private final Map<String, Integer> coast = new HashMap<>();
    private final Later<TieSkill> skill = new Later<>(this::measure);

    private LikelyTies(TieSigns signs, boolean[][] tied) {
        this.signs = signs;
        this.tied = tied;
        signs.mountain().forEach(place -> mountain.put(place.key(), mountain.size()));
        signs.coast().forEach(place -> coast.put(place.key(), coast.size()));
        logit = fit(-1, Optional.empty());
        chances = new double[tied.length][];
        leftOut = new double[tied.length][];
        for (int m = 0; m < tied.length; m++) {
            chances[m] = chances(logit, m);
            leftOut[m] = chances(fit(m, Optional.of(logit)), m);
        }
    }

    /// Empty where too few ties are known.
    static Optional<LikelyTies> of(TieSigns signs, boolean[][] tied) {
        int known = 0;
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                known += tied[m][c] && signs.isKnown(m, c) ? 1 : 0;
            }
        }
        return known < FEWEST ? Optional.empty() : Optional.of(new LikelyTies(signs, tied));
    }

    /// @param without a mountain place; −1 for none
    private Logit fit(int without, Optional<Logit> from) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> came = new ArrayList<>();
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                if (m != without && signs.isKnown(m, c)) {
                    rows.add(signs.rows()[m][c]);
                    came.add(tied[m][c]);
                }
            }
        }
        double[][] all = rows.toArray(double[][]::new);
        boolean[] of = new boolean[came.size()];
        for (int k = 0; k < of.length; k++) {
            of[k] = came.get(k);
        }
        return from.isPresent() ? from.get().again(all, of, PENALTY) : Logit.fit(all, of, PENALTY);
    }

    private double[] chances(Logit by, int m) {
        double[] chances = new double[tied[m].length];
        for (int c = 0; c < chances.length; c++) {
            chances[c] = signs.isKnown(m, c) ? by.chance(signs.rows()[m][c]) : Double.NaN;
        }
        return chances;
    }

    /// Of a mountain and a coastal place, in either order; empty of other places, and where a sign
    /// is not known.
    public OptionalDouble chance(Place one, Place other) {
        return at(chances, one, other);
    }

    /// The same by a fit that has not seen the ties of the mountain place.
    public OptionalDouble leftOut(Place mountain, Place coast) {
        return at(leftOut, mountain, coast);
    }

    private OptionalDouble at(double[][] values, Place one, Place other) {
        int m = Math.max(number(mountain, one), number(mountain, other));
        int c = Math.max(number(coast, one), number(coast, other));
        return m < 0 || c < 0 || Double.isNaN(values[m][c])
                ? OptionalDouble.empty()
                : OptionalDouble.of(values[m][c]);
    }

    private static int number(Map<String, Integer> numbers, Place place) {
        return numbers.getOrDefault(place.key(), -1);
    }

    /// What a sign adds to ln(p / (1 − p)) of two places, beside the mean coastal place.
    public double drives(TieSign sign, Place mountain, Place coast) {
        return logit.of(sign.ordinal(), value(sign, mountain, coast));
    }

    /// How much of a sign two places have beyond the mean coastal place.
    public double value(TieSign sign, Place mountain, Place coast) {
        double[][] row = signs.rows()[number(this.mountain, mountain)];
        return row[number(this.coast, coast)][sign.ordinal()];
    }

    /// The share of all pairs that are tied.
    public double base() {
        return TieSkill.mean(tied, chances);
    }

    /// How well it does, each place foretold by the ties of the others.
    public TieSkill skill() {
        return skill.get();
    }

    private TieSkill measure() {
        Map<TieSign, Double> alone = new EnumMap<>(TieSign.class);
        for (TieSign sign : TieSign.values()) {
            double[][] values = new double[tied.length][];
            for (int m = 0; m < tied.length; m++) {
                values[m] = new double[tied[m].length];
                for (int c = 0; c < values[m].length; c++) {
                    values[m][c] = signs.rows()[m][c][sign.ordinal()];
                }
            }
            alone.put(sign, TieSkill.area(values, tied));
        }
        List<double[]> told = new ArrayList<>();
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                if (signs.isKnown(m, c)) {
                    told.add(new double[] {leftOut[m][c], tied[m][c] ? 1 : 0});
                }
            }
        }
        told.sort(Comparator.comparingDouble(each -> each[0]));
        List<TieSkill.Fifth> fifths = new ArrayList<>();
        for (int k = 0; k < FIFTHS; k++) {
            List<double[]> part =
                    told.subList(k * told.size() / FIFTHS, (k + 1) * told.size() / FIFTHS);
            fifths.add(
                    new TieSkill.Fifth(
                            part.stream().mapToDouble(each -> each[0]).average().orElse(0),
                            part.stream().mapToDouble(each -> each[1]).average().orElse(0)));
        }
        int ties = told.stream().mapToInt(each -> (int) each[1]).sum();
        return new TieSkill(ties, TieSkill.area(leftOut, tied), alone, fifths);
    }
}
