package org.shanhai.capability.entry;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// How far ahead of the best single thing a model ranks.
///
/// @param best the single thing that ranks best
/// @param by how much higher the model's area is
/// @param error its standard error, by leaving out groups of places in turn (delete-a-group
///     jackknife, Kott 2001, Journal of Official Statistics 17), since the cells of one place are
///     not independent; empty where there are too many cells or too few places
record Lead(Null best, double by, OptionalDouble error) {
    private static final int GROUPS = 40;

    /// With more cells the error is small beside what else is unknown, and slow to find.
    private static final int MOST_CELLS = 500_000;

    /// @param area of a skill
    static Lead of(EntryAnswer.Predicted told, ToDoubleFunction<Skill> area) {
        return of(
                told.judgement().skill(),
                told.judgement().nulls(),
                area,
                told.tested().cells,
                told.tested().chances);
    }

    private static Lead of(
            Skill model,
            Map<Null, Skill> nulls,
            ToDoubleFunction<Skill> area,
            EntryCells cells,
            double[] chances) {
        Null best =
                nulls.keySet().stream()
                        .max(
                                Comparator.comparingDouble(
                                        (Null alone) -> area.applyAsDouble(skill(nulls, alone))))
                        .orElseThrow();
        double by = area.applyAsDouble(model) - area.applyAsDouble(skill(nulls, best));
        return new Lead(best, by, error(best, area, cells, chances));
    }

    private static Skill skill(Map<Null, Skill> nulls, Null alone) {
        Skill skill = nulls.get(alone);
        if (skill == null) {
            throw new IllegalStateException("No skill of %s was found.".formatted(alone));
        }
        return skill;
    }

    private static OptionalDouble error(
            Null best, ToDoubleFunction<Skill> area, EntryCells cells, double[] chances) {
        int places = 0;
        for (int c = 0; c < cells.size(); c++) {
            places = Math.max(places, cells.place(c) + 1);
        }
        int groups = Math.min(GROUPS, places);
        if (groups < 2 || cells.size() > MOST_CELLS) {
            return OptionalDouble.empty();
        }
        double[] alone = cells.column(best.driver());
        double[] leads = new double[groups];
        double sum = 0;
        for (int g = 0; g < groups; g++) {
            boolean[] kept = new boolean[cells.size()];
            int size = 0;
            int entries = 0;
            for (int c = 0; c < cells.size(); c++) {
                kept[c] = cells.place(c) % groups != g;
                size += kept[c] ? 1 : 0;
                entries += kept[c] && cells.entered(c) ? 1 : 0;
            }
            if (entries == 0 || entries == size) {
                return OptionalDouble.empty();
            }
            leads[g] =
                    area.applyAsDouble(skill(chances, cells, kept, size))
                            - area.applyAsDouble(skill(alone, cells, kept, size));
            sum += leads[g];
        }
        double squares = 0;
        for (double lead : leads) {
            squares += (lead - sum / groups) * (lead - sum / groups);
        }
        return OptionalDouble.of(Math.sqrt(squares * (groups - 1) / groups));
    }

    private static Skill skill(double[] scores, EntryCells cells, boolean[] kept, int size) {
        double[] some = new double[size];
        boolean[] came = new boolean[size];
        for (int c = 0, k = 0; c < kept.length; c++) {
            if (kept[c]) {
                some[k] = scores[c];
                came[k++] = cells.entered(c);
            }
        }
        return Skill.of(some, came);
    }
}
