package org.shanhai.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shanhai.region.ProjectFigure;

/// What of the promises of a kind of projects has come, summed over those of which both are known
/// in their latest year.
///
/// @param industry of the projects; empty for all together
/// @param n projects
/// @param youngest years since they were let in
public record Delivery(
        Optional<String> industry,
        ProjectFigure figure,
        int n,
        double promised,
        double actual,
        double youngest,
        double oldest) {
    /// A kind of projects of its own needs as many.
    static final int ENOUGH = 3;

    public double rate() {
        return actual / promised;
    }

    /// By figure: all projects together, then each industry with enough of them.
    static List<Delivery> of(List<Kept> all) {
        List<Kept> counted = all.stream().filter(Delivery::counts).toList();
        Map<String, List<Kept>> groups = new LinkedHashMap<>();
        for (Kept kept : Kept.listLatest(counted)) {
            String figure = kept.figure().key();
            groups.computeIfAbsent(figure + " ", key -> new ArrayList<>()).add(kept);
            kept.promise()
                    .industry()
                    .ifPresent(
                            industry ->
                                    groups.computeIfAbsent(
                                                    figure + " " + industry,
                                                    key -> new ArrayList<>())
                                            .add(kept));
        }
        List<Delivery> deliveries = new ArrayList<>();
        groups.forEach(
                (key, group) -> {
                    String industry = key.substring(key.indexOf(' ') + 1);
                    if (industry.isEmpty() || group.size() >= ENOUGH) {
                        deliveries.add(of(industry, group));
                    }
                });
        return deliveries;
    }

    private static boolean counts(Kept kept) {
        return kept.expected().orElse(0) > 0;
    }

    private static Delivery of(String industry, List<Kept> group) {
        return new Delivery(
                industry.isEmpty() ? Optional.empty() : Optional.of(industry),
                group.getFirst().figure(),
                group.size(),
                group.stream().mapToDouble(Kept::promised).sum(),
                group.stream().mapToDouble(Kept::actual).sum(),
                group.stream().mapToDouble(Kept::years).min().orElse(0),
                group.stream().mapToDouble(Kept::years).max().orElse(0));
    }
}
