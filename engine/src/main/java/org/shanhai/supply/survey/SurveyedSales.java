package org.shanhai.supply.survey;

import org.shanhai.linalg.Matrix;
import org.shanhai.region.Basis;
import org.shanhai.region.FinalUse;
import org.shanhai.region.Flow;
import org.shanhai.region.Region;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Outcome;
import org.shanhai.supply.Sales;
import org.shanhai.supply.SalesCells;

/// Trade as surveyed: the flows of a pack to industries and final users at home, added up.
public final class SurveyedSales implements Sales {
    private final Region region;
    private final int industries;

    /// (Units × industries) × units: what each sells to each unit.
    private final Matrix sold;

    private final double[] supplied;
    private final Matrix used;

    /// @throws org.shanhai.supply.SupplyException when the region has no surveyed flows
    public static SurveyedSales of(Region region) {
        return find(region).orElseThrow();
    }

    /// None where the region has no surveyed flows.
    public static Outcome<SurveyedSales> find(Region region) {
        return Outcome.unless(RegionSurvey.findNoFlows(region), () -> new SurveyedSales(region));
    }

    private SurveyedSales(Region region) {
        this.region = region;
        industries = region.industries().count();
        int units = region.places().unitCount();
        sold = Matrix.zeros(Math.multiplyExact(units, industries), units);
        used = Matrix.zeros(units, industries);
        for (Flow flow : region.flows()) {
            if (isAtHome(flow)) {
                sold.add(cell(flow.fromUnit(), flow.fromIndustry()), flow.toUnit(), flow.amount());
                used.add(flow.toUnit(), flow.fromIndustry(), flow.amount());
            }
        }
        supplied = sold.rowSums();
    }

    /// Exports leave, and stocks are kept where goods are made: neither is sold to anybody here.
    static boolean isAtHome(Flow flow) {
        return flow.use().filter(use -> use == FinalUse.EXPORT || use == FinalUse.STOCKS).isEmpty();
    }

    private int cell(int unit, int industry) {
        return unit * industries + industry;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public Basis basis() {
        return Basis.DERIVED;
    }

    @Override
    public SalesCells cells() {
        return new BySurvey();
    }

    @Override
    public Matrix links() {
        int units = region.places().unitCount();
        Matrix links = Matrix.zeros(units, units);
        for (int from = 0; from < units; from++) {
            for (int i = 0; i < industries; i++) {
                for (int to = 0; to < units; to++) {
                    links.add(from, to, sold.get(cell(from, i), to));
                }
            }
        }
        return links;
    }

    private final class BySurvey implements SalesCells {
        @Override
        public double amount(int from, int to, int industry) {
            return sold.get(cell(from, industry), to);
        }

        @Override
        public double total(int from, int to) {
            double sum = 0;
            for (int i = 0; i < industries; i++) {
                sum += amount(from, to, i);
            }
            return sum;
        }

        @Override
        public Amount bothWays(int one, int other) {
            return Amount.exactly(total(one, other) + total(other, one));
        }

        @Override
        public double use(int unit, int industry) {
            return used.get(unit, industry);
        }

        @Override
        public double supply(int unit, int industry) {
            return supplied[cell(unit, industry)];
        }
    }
}
