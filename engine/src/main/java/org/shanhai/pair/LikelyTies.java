package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.shanhai.capability.entry.Logit;
import org.shanhai.region.Place;
import org.shanhai.work.Later;

/// The chance that a mountain and a coastal place are tied by an enclave, a park, a second plant or
/// a branch: a ridge logit ([Logit]) of their [TieSign]s, fitted to the ties that a region knows of
/// other mountain places. Pacts are not among them, for the province deals them out.
public final class LikelyTies {
    /// Fewer ties tell nothing.
    static final int FEWEST = 20;

    private static final double PENALTY = 1;
    private static final int FIFTHS = 5;

    private final TieSigns signs;
    private final boolean[][] tied;
    private final Logit[] logits;
    private final double[][] chances;
    private final Map<String, Integer> mountain = new HashMap<>();
    private final Map<String, Integer> coast = new HashMap<>();
    private final Later<TieSkill> skill = new Later<>(this::measure);

    private LikelyTies(TieSigns signs, boolean[][] tied) {
        this.signs = signs;
        this.tied = tied;
        signs.mountain().forEach(place -> mountain.put(place.key(), mountain.size()));
        signs.coast().forEach(place -> coast.put(place.key(), coast.size()));
        logits = new Logit[tied.length];
        chances = new double[tied.length][];
        Logit all = fit(-1, Optional.empty());
        for (int m = 0; m < tied.length; m++) {
            logits[m] = fit(m, Optional.of(all));
            chances[m] = chances(m);
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

    private double[] chances(int m) {
        double[] chances = new double[tied[m].length];
        for (int c = 0; c < chances.length; c++) {
            chances[c] = signs.isKnown(m, c) ? logits[m].chance(signs.rows()[m][c]) : Double.NaN;
        }
        return chances;
    }

    /// Of a mountain and a coastal place, in either order, by the ties of other mountain places;
    /// empty of other places, and where a sign is not known.
    public OptionalDouble chance(Place one, Place other) {
        int m = mountain(one, other);
        int c = coast(one, other);
        return m < 0 || c < 0 || Double.isNaN(chances[m][c])
                ? OptionalDouble.empty()
                : OptionalDouble.of(chances[m][c]);
    }

    private int mountain(Place one, Place other) {
        return Math.max(number(mountain, one), number(mountain, other));
    }

    private int coast(Place one, Place other) {
        return Math.max(number(coast, one), number(coast, other));
    }

    private static int number(Map<String, Integer> numbers, Place place) {
        return numbers.getOrDefault(place.key(), -1);
    }

    /// What a sign adds to ln(p / (1 − p)) of two places with a chance, beside the mean coastal
    /// place.
    public double drives(TieSign sign, Place one, Place other) {
        return logits[mountain(one, other)].of(sign.ordinal(), value(sign, one, other));
    }

    /// How much of a sign they have beyond the mean coastal place.
    public double value(TieSign sign, Place one, Place other) {
        return signs.rows()[mountain(one, other)][coast(one, other)][sign.ordinal()];
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
        List<double[]> told = new ArrayList<>();
        for (int m = 0; m < tied.length; m++) {
            for (int c = 0; c < tied[m].length; c++) {
                if (signs.isKnown(m, c)) {
                    told.add(new double[] {chances[m][c], tied[m][c] ? 1 : 0});
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
        return TieSkill.of(ties, chances, tied, signs.rules(), fifths);
    }
}
