package org.shanhai.capability.entry;

import java.util.Random;
import org.shanhai.capability.Panel;
import org.shanhai.capability.PanelBuilder;

/// Panels made up for tests, of one seed each.
final class Panels {
    static final int PLACES = 30;
    static final int INDUSTRIES = 60;

    private Panels() {}

    /// Industries stand in a ring and every place is good at some stretch of it. Each year places
    /// may gain an industry they lack, where most of its neighbours are already there.
    static Panel related(long seed, int years) {
        Random random = new Random(seed);
        boolean[][] has = new boolean[PLACES][INDUSTRIES];
        for (int r = 0; r < PLACES; r++) {
            int start = random.nextInt(INDUSTRIES);
            int length = 8 + random.nextInt(8);
            for (int i = 0; i < length; i++) {
                has[r][(start + i) % INDUSTRIES] = random.nextInt(5) > 0;
            }
        }
        PanelBuilder panel = Panel.builder();
        for (int year = 0; year < years; year++) {
            add(panel, String.valueOf(2000 + year), has);
            boolean[][] next = new boolean[PLACES][];
            for (int r = 0; r < PLACES; r++) {
                next[r] = has[r].clone();
                for (int i = 0; i < INDUSTRIES; i++) {
                    int near = 0;
                    for (int d = 1; d <= 2; d++) {
                        near += has[r][(i + d) % INDUSTRIES] ? 1 : 0;
                        near += has[r][(i - d + INDUSTRIES) % INDUSTRIES] ? 1 : 0;
                    }
                    next[r][i] |= near >= 3 && random.nextInt(2) == 0;
                    next[r][i] &= random.nextInt(25) > 0;
                }
            }
            has = next;
        }
        return panel.build();
    }

    /// Who has what is drawn anew each year.
    static Panel noise(long seed, int years) {
        Random random = new Random(seed);
        PanelBuilder panel = Panel.builder();
        for (int year = 0; year < years; year++) {
            boolean[][] has = new boolean[PLACES][INDUSTRIES];
            for (int r = 0; r < PLACES; r++) {
                for (int i = 0; i < INDUSTRIES; i++) {
                    has[r][i] = random.nextInt(5) == 0;
                }
            }
            add(panel, String.valueOf(2000 + year), has);
        }
        return panel.build();
    }

    private static void add(PanelBuilder panel, String year, boolean[][] has) {
        for (int r = 0; r < PLACES; r++) {
            for (int i = 0; i < INDUSTRIES; i++) {
                panel.add(place(r), "I%02d".formatted(i), year, has[r][i] ? 100 : 0);
            }
        }
    }

    static String place(int place) {
        return "P%02d".formatted(place);
    }

    /// The same panel with the values of every year changed.
    static Panel changed(Panel panel, Change change) {
        PanelBuilder builder = Panel.builder();
        for (int y = 0; y < panel.years().size(); y++) {
            for (int r = 0; r < panel.places().size(); r++) {
                for (int i = 0; i < panel.industries().size(); i++) {
                    builder.add(
                            panel.places().get(r),
                            panel.industries().get(i),
                            panel.years().get(y),
                            change.of(y, r, i, panel.table(y).get(r, i)));
                }
            }
        }
        return builder.build();
    }

    /// A new value for a cell.
    interface Change {
        double of(int year, int place, int industry, double value);
    }
}
