package org.shanhai.leap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shanhai.region.Industry;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Combined;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.fitted.Economy;
import org.shanhai.supply.pressure.ChainPressures;

/// Where the pressures of each industry would fall if it stood in one place: its own, and those of
/// its chain in the place, in the rest of the study area and outside. Everything is for a unit of
/// value added along the whole chain, so that the parts add up to the intensity.
///
/// m = g + Aᵀ Tᵀ m with g the intensities of the place alone, then of the study area alone: two
/// transposed solves for a pressure and an economy give all industries. The rest is outside.
public record ChainSplit(ChainPressures pressures, Combined combined, List<List<Falls>> byDraw) {
    public ChainSplit {
        byDraw = List.copyOf(byDraw);
    }

    /// The parts of one intensity.
    ///
    /// @param own of the industry itself, in the place
    /// @param here of its chain in the place, with the range over the economies solved for, as the
    ///     next two
    public record Parts(double own, Amount here, Amount region, Amount outside) {}

    /// By industry, of a unit of output: what falls in the place, and in the study area with it.
    @SuppressWarnings("ArrayRecordComponent") // Never leaves this file.
    record Falls(double[] place, double[] area) {}

    /// All industries of a place in the likely economy.
    static ChainSplit of(Falling falling, int unit) {
        return of(falling, List.of(falling.chains().economy()), unit);
    }

    /// Under draws of trade too, so that parts carry their range.
    static ChainSplit ranged(Falling falling, int unit) {
        return of(falling, falling.chains().few(), unit);
    }

    private static ChainSplit of(Falling falling, Collection<Economy> economies, int unit) {
        List<List<Falls>> byDraw = new ArrayList<>();
        for (Economy economy : economies) {
            List<Falls> falls = new ArrayList<>();
            for (int p = 0; p < falling.pressures().pressures().size(); p++) {
                falls.add(
                        new Falls(
                                falling.inPlace(economy, p, unit),
                                falling.inArea(economy, p, unit)));
            }
            byDraw.add(falls);
        }
        return new ChainSplit(
                falling.pressures(),
                economies.size() > 1 ? falling.chains().combinedFew() : new Combined(List.of()),
                byDraw);
    }

    /// The parts of a pressure of an industry.
    ///
    /// @param extension one of [ChainPressures#pressures()]
    /// @throws IllegalArgumentException where the intensity is not known
    public Parts of(NationalExtension extension, Industry made) {
        return of(pressures.number(extension), pressures.number(made));
    }

    private Parts of(int pressure, int industry) {
        if (!pressures.isKnown(pressure, industry)) {
            throw new IllegalArgumentException(
                    "The pressure number %d of industry number %d is not known."
                            .formatted(pressure, industry));
        }
        double own = pressures.direct(pressure, industry);
        double total = pressures.amounts(pressure)[industry];
        List<Double> here = new ArrayList<>();
        List<Double> region = new ArrayList<>();
        List<Double> outside = new ArrayList<>();
        for (List<Falls> draw : byDraw) {
            Falls falls = draw.get(pressure);
            here.add(falls.place()[industry] - own);
            region.add(falls.area()[industry] - falls.place()[industry]);
            outside.add(total - falls.area()[industry]);
        }
        double per = 1 / pressures.totalValueAdded(industry);
        return new Parts(own * per, amount(here, per), amount(region, per), amount(outside, per));
    }

    /// Below zero only by how closely systems are solved.
    private Amount amount(List<Double> values, double per) {
        return combined.amount(
                values.stream().mapToDouble(each -> Math.max(0, each) * per).toArray());
    }
}
