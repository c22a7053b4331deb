package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shanhai.pair.Ranking.Ranked;
import org.shanhai.profile.Belief;
import org.shanhai.profile.DoubtShare;
import org.shanhai.profile.Structure;
import org.shanhai.profile.StructureCells;
import org.shanhai.region.Place;

/// The facts that would steady a ranking of partners most.
///
/// Parts are put on one scale by their standard deviation over the partners that have a rank, each
/// times its weight. To learn that the place has industry j moves the score of partner s by m_s: it
/// no longer needs s for it ([Complementarity#slopes]), firms of s in it could help, and it
/// competes with s in it. Of the doubt about the order j carries P (1 − P) · Var_s(m_s); what moves
/// all alike changes no order. To learn it of a partner, which then fills the gap
/// ([Gaps#moves]), moves that partner alone. What is in reach, and deviations of complementarity,
/// are taken as they are.
record SteadyingFacts(
        Structure structure,
        StructureCells cells,
        Gaps gaps,
        QuotedFirms firms,
        Clash clash,
        int n) {
    SteadyingFacts(Structure structure, Gaps gaps, QuotedFirms firms, Clash clash) {
        this(
                structure,
                structure.cells(),
                gaps,
                firms,
                clash,
                structure.region().industries().count());
    }

    /// @param slopes of each partner, by its unit and industry: [Complementarity#slopes], 0 where
    ///     there is no complementarity
    List<SteadyingFact> list(Ranking ranking, Slopes slopes, int most) {
        int here = unit(ranking.place());
        List<Ranked> partners = ranking.partners().subList(0, ranking.scored());
        int count = partners.size();
        double complementarity = scale(ranking, partners, ScorePart.COMPLEMENTARITY);
        double gapScale = scale(ranking, partners, ScorePart.GAPS);
        double firmScale = scale(ranking, partners, ScorePart.FIRMS);
        double clashScale = scale(ranking, partners, ScorePart.CLASH);
        double[][] moves = new double[n][count];
        List<SteadyingFact> found = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            int there = unit(partners.get(k).partner());
            double[] slope = slopes.of(there);
            double[] filled = gaps.moves(here, there);
            double[] companies = firms.slopes(there);
            double[] overlaps = clash.overlaps(here, there);
            for (int j = 0; j < n; j++) {
                moves[j][k] =
                        -complementarity * slope[j] * cells.evidence(there, j)
                                + firmScale * companies[j]
                                - clashScale * cells.chance(there, j) * overlaps[j];
                double alone =
                        complementarity * slope[j] * new Belief.Told(cells).lacked(here, j)
                                + gapScale * filled[j]
                                - clashScale * cells.chance(here, j) * overlaps[j];
                add(found, there, j, alone * alone * (count - 1) / ((double) count * count));
            }
        }
        for (int j = 0; j < n; j++) {
            add(found, here, j, DoubtShare.variance(moves[j]));
        }
        double all = found.stream().mapToDouble(SteadyingFact::share).sum();
        // The sort is stable: equals stay in the order of partners and industries.
        return found.stream()
                .sorted(Comparator.comparingDouble(each -> -each.share()))
                .limit(most)
                .map(
                        each ->
                                new SteadyingFact(
                                        each.place(),
                                        each.industry(),
                                        each.chance(),
                                        each.share() / all))
                .toList();
    }

    /// Of the place asked of, by the unit of a partner.
    interface Slopes {
        double[] of(int partner);
    }

    private int unit(Place place) {
        return structure.region().places().getUnitNumber(place);
    }

    private void add(List<SteadyingFact> found, int unit, int industry, double variance) {
        double chance = DoubtShare.chance(cells, unit, industry);
        double doubt = DoubtShare.of(chance, variance);
        if (doubt > 0) {
            found.add(
                    new SteadyingFact(
                            structure.region().places().unit(unit),
                            structure.region().industries().get(industry),
                            chance,
                            doubt));
        }
    }

    /// The weight of a part over its standard deviation; 0 where it does not count or differ.
    private static double scale(Ranking ranking, List<Ranked> partners, ScorePart part) {
        double variance =
                ranking.counted().contains(part)
                        ? DoubtShare.variance(
                                partners.stream()
                                        .mapToDouble(
                                                each ->
                                                        each.find(part)
                                                                .orElseThrow()
                                                                .value()
                                                                .value())
                                        .toArray())
                        : 0;
        return variance > 0 ? ranking.weights().of(part) / Math.sqrt(variance) : 0;
    }
}
