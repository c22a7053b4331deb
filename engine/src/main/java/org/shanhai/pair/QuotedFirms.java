package org.shanhai.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.shanhai.profile.Structure;
import org.shanhai.region.Company;
import org.shanhai.region.Region;

/// Firms of a partner that could help: its quoted companies in what the place makes more of than
/// places like it, for what the partner makes.
///
/// With n_i^s for the companies of s in i, P_i^r for the chance that r makes more of i than others,
/// P̄ its mean over the other places of its side ([Likes]), and X^s for the output of s that makes
/// chains: Σ_i n_i^s (P_i^r − P̄_i) / X^s. Where a list of companies is given it names all, so none
/// is none.
@SuppressWarnings("ArrayRecordComponent") // Never leaves this package, and never compared.
record QuotedFirms(
        Structure structure,
        boolean[] chained,
        List<Company> companies,
        Likes likes,
        double[][] counts,
        double[][] means) {
    QuotedFirms(Structure structure, boolean[] chained) {
        Region region = structure.region();
        List<Company> companies = region.all(Company.class);
        double[][] counts = new double[region.places().unitCount()][chained.length];
        for (Company company : companies) {
            if (company.industry().isPresent() && region.places().contains(company.place())) {
                var place = region.places().get(company.place());
                if (region.places().isUnit(place)) {
                    int i =
                            region.industries()
                                    .number(region.industry(company.industry().orElseThrow()));
                    counts[region.places().getUnitNumber(place)][i] += chained[i] ? 1 : 0;
                }
            }
        }
        this(structure, chained, companies, new Likes(region), counts, new double[counts.length][]);
    }

    /// Empty where the pack lists no companies, nothing tells what the place makes, or the partner
    /// makes nothing that makes chains.
    OptionalDouble of(int place, int partner) {
        if (companies.isEmpty()
                || !Purchases.isToldOf(structure.cells(), place)
                || output(partner) <= 0) {
            return OptionalDouble.empty();
        }
        double[] slopes = slopes(partner);
        double[] mean = mean(place);
        double sum = 0;
        for (int i = 0; i < slopes.length; i++) {
            sum += slopes[i] * (structure.cells().chance(place, i) - mean[i]);
        }
        return OptionalDouble.of(sum);
    }

    /// n / X of a partner by industry; all 0 where it makes nothing of the kind.
    double[] slopes(int partner) {
        double output = output(partner);
        double[] slopes = new double[chained.length];
        Arrays.setAll(slopes, i -> output > 0 ? counts[partner][i] / output : 0);
        return slopes;
    }

    /// The companies of a partner in what a place has, in the order of the pack.
    List<Company> list(int place, int partner) {
        Region region = structure.region();
        String key = region.places().unit(partner).key();
        List<Company> found = new ArrayList<>();
        for (Company company : companies) {
            if (company.place().equals(key) && company.industry().isPresent()) {
                int i =
                        region.industries()
                                .number(region.industry(company.industry().orElseThrow()));
                if (chained[i] && structure.cells().has(place, i)) {
                    found.add(company);
                }
            }
        }
        return found;
    }

    private synchronized double[] mean(int place) {
        if (means[place] == null) {
            means[place] =
                    likes.mean(
                            place,
                            unit -> {
                                double[] row = new double[chained.length];
                                Arrays.setAll(row, i -> structure.cells().chance(unit, i));
                                return row;
                            });
        }
        return means[place];
    }

    private double output(int unit) {
        double sum = 0;
        for (int i = 0; i < chained.length; i++) {
            sum += chained[i] ? structure.activity().cells().output(unit, i) : 0;
        }
        return sum;
    }
}
