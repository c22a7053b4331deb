package org.shanhai.supply.survey;

import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.region.Flow;
import org.shanhai.region.Region;
import org.shanhai.supply.SupplyException;

/// The survey table of a region that has one, and what its cells are known to cause.
public final class RegionSurvey {
    private final Region region;
    private final SurveyTable table;
    private final List<SurveyExtension> indicators;

    private RegionSurvey(Region region) {
        this.region = region;
        table = table(region);
        indicators = SurveyExtensions.listOf(region, table);
    }

    /// @throws SupplyException when the region has no flows, or they make no table
    public static RegionSurvey of(Region region) {
        requireFlows(region);
        return new RegionSurvey(region);
    }

    static void requireFlows(Region region) {
        if (region.flows().isEmpty()) {
            throw new SupplyException(SurveyMessage.NO_FLOWS.of(region.name()));
        }
    }

    /// Cells are units × industries; final demand of a place holds all uses there, exports too.
    private static SurveyTable table(Region region) {
        Cells cells =
                new Cells(
                        region.places().units().stream().map(place -> place.name()).toList(),
                        region.industries().all().stream()
                                .map(industry -> industry.name())
                                .toList());
        Matrix flows = Matrix.zeros(cells.count(), cells.count());
        Matrix finalDemand = Matrix.zeros(cells.count(), cells.placeCount());
        for (Flow flow : region.flows()) {
            int seller = cells.cell(flow.fromUnit(), flow.fromIndustry());
            if (flow.toIndustry().isPresent()) {
                int buyer = cells.cell(flow.toUnit(), flow.toIndustry().getAsInt());
                flows.add(seller, buyer, flow.amount());
            } else {
                finalDemand.add(seller, flow.toUnit(), flow.amount());
            }
        }
        return new SurveyTable(cells, flows, finalDemand);
    }

    public Region region() {
        return region;
    }

    public SurveyTable table() {
        return table;
    }

    /// Output first, then whatever else the tables allow.
    public List<SurveyExtension> indicators() {
        return indicators;
    }

    public Optional<SurveyExtension> findIndicator(String key) {
        return indicators.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
