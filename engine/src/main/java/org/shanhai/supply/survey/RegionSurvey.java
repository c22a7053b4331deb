package org.shanhai.supply.survey;

import java.util.List;
import java.util.Optional;
import org.shanhai.linalg.Matrix;
import org.shanhai.message.BilingualName;
import org.shanhai.message.Message;
import org.shanhai.region.Flow;
import org.shanhai.region.Region;
import org.shanhai.supply.Names;
import org.shanhai.supply.Outcome;

/// The survey table of a region that has one, and what its cells are known to cause.
///
/// @param indicators output first, then whatever else the tables allow
/// @param clashes where the value added that is stated cannot be what flows leave
public record RegionSurvey(
        Region region,
        SurveyTable table,
        List<SurveyExtension> indicators,
        List<FlowClash> clashes) {
    private static RegionSurvey of(Region region, SurveyTable table) {
        SurveyExtensions extensions = SurveyExtensions.of(region, table);
        return new RegionSurvey(
                region, table, extensions.list(), extensions.valueAdded().clashes());
    }

    /// @throws org.shanhai.supply.SupplyException when the region has no flows, or they make no
    ///     table
    public static RegionSurvey of(Region region) {
        return find(region).orElseThrow();
    }

    /// None where the region has no flows, or they make no table.
    public static Outcome<RegionSurvey> find(Region region) {
        return Outcome.unless(findNoFlows(region), () -> region)
                .flatMap(RegionSurvey::findTable)
                .map(table -> of(region, table));
    }

    static Optional<Message> findNoFlows(Region region) {
        return region.flows().isEmpty()
                ? Optional.of(
                        SurveyMessage.NO_FLOWS.of(
                                new BilingualName(region.name(), region.nameLocal())))
                : Optional.empty();
    }

    /// Cells are units × industries; final demand of a place holds all uses there, exports too.
    private static Outcome<SurveyTable> findTable(Region region) {
        Cells cells =
                new Cells(
                        region.places().units().stream().map(Names::of).toList(),
                        region.industries().all().stream().map(Names::of).toList());
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
        return SurveyTable.find(cells, flows, finalDemand);
    }

    public Optional<SurveyExtension> findIndicator(String key) {
        return indicators.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
