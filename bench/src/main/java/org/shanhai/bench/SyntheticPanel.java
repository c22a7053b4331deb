package org.shanhai.bench;

import java.util.Random;
import java.util.stream.IntStream;
import org.shanhai.capability.Panel;
import org.shanhai.capability.PanelBuilder;

/// A panel as economies look: places and industries of very unlike sizes, complex industries where
/// able places are, much noise, small values missing; abilities drift from year to year.
final class SyntheticPanel {
    private SyntheticPanel() {}

    /// What a panel is made of.
    @FunctionalInterface
    interface Cells {
        void add(String place, String industry, String year, double value);
    }

    static Panel of(int places, int industries, int years) {
        PanelBuilder builder = Panel.builder();
        generate(places, industries, years, builder::add);
        return builder.build();
    }

    static void generate(int places, int industries, int years, Cells cells) {
        Random random = new Random(1);
        double[] ability = gaussians(random, places, 1);
        double[] need = gaussians(random, industries, 1);
        double[] placeSize = gaussians(random, places, 1.5);
        double[] industrySize = gaussians(random, industries, 1.2);
        for (int y = 0; y < years; y++) {
            for (int r = 0; r < places; r++) {
                ability[r] += 0.1 * random.nextGaussian();
                String place = "R%05d".formatted(r);
                for (int i = 0; i < industries; i++) {
                    double fit = 1 / (1 + Math.exp(2 * (need[i] - ability[r])));
                    double size = placeSize[r] + industrySize[i] + 1.5 * random.nextGaussian() + 5;
                    double value = Math.rint(Math.exp(size) * fit);
                    if (value > 0) {
                        cells.add(place, "I%05d".formatted(i), String.valueOf(2000 + y), value);
                    }
                }
            }
        }
    }

    private static double[] gaussians(Random random, int count, double deviation) {
        return IntStream.range(0, count)
                .mapToDouble(k -> deviation * random.nextGaussian())
                .toArray();
    }
}
