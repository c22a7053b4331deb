package org.shanhai.profile;

import java.util.Arrays;
import java.util.SplittableRandom;

/// What units have, drawn anew: what firms tell by its chance; what facts tell stays, but of what
/// they say is there one in ten is left out, and then it is believed of as of any place.
public final class Drawn implements Belief {
    /// The part of facts about what places have that is left out of each draw.
    public static final double LEFT_OUT = 0.1;

    private final Told told;

    /// By unit and industry, [#AS_TOLD] where nothing was drawn.
    private final byte[][] drawn;

    private static final byte AS_TOLD = 0;
    private static final byte THERE = 1;
    private static final byte NOT_THERE = 2;
    private static final byte FACT_LEFT_OUT = 3;

    /// @param units of which draws are made; the others stay as they are told
    public Drawn(Structure structure, int[] units, SplittableRandom random) {
        StructureCells cells = structure.cells();
        told = new Told(cells);
        int n = structure.region().industries().count();
        drawn = new byte[structure.region().places().unitCount()][n];
        for (byte[] own : drawn) {
            Arrays.fill(own, AS_TOLD);
        }
        for (int unit : units) {
            for (int i = 0; i < n; i++) {
                drawn[unit][i] = draw(cells, unit, i, random);
            }
        }
    }

    private byte drawn(int unit, int industry) {
        return drawn[unit][industry];
    }

    private static byte draw(StructureCells cells, int unit, int i, SplittableRandom random) {
        double chance = cells.chance(unit, i);
        if (cells.isFact(unit, i)) {
            return chance == 1 && random.nextDouble() < LEFT_OUT ? FACT_LEFT_OUT : AS_TOLD;
        }
        if (cells.isTold(unit) && cells.prior(i) > 0) {
            return random.nextDouble() < chance ? THERE : NOT_THERE;
        }
        return AS_TOLD;
    }

    @Override
    public double chance(int unit, int industry) {
        return switch (drawn(unit, industry)) {
            case THERE -> 1;
            case NOT_THERE -> 0;
            case FACT_LEFT_OUT -> told.cells().prior(industry);
            default -> told.chance(unit, industry);
        };
    }

    @Override
    public double evidence(int unit, int industry) {
        return chance(unit, industry) - told.cells().prior(industry);
    }

    @Override
    public double lacked(int unit, int industry) {
        if (drawn(unit, industry) == AS_TOLD) {
            return told.lacked(unit, industry);
        }
        // Without a sample nothing is believed of what no fact tells.
        boolean untold =
                drawn(unit, industry) == FACT_LEFT_OUT && told.cells().prior(industry) == 0;
        return untold ? 0 : 1 - chance(unit, industry);
    }

    @Override
    public boolean has(int unit, int industry) {
        return switch (drawn(unit, industry)) {
            case THERE -> true;
            case NOT_THERE, FACT_LEFT_OUT -> false;
            default -> told.has(unit, industry);
        };
    }
}
