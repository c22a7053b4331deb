package org.shanhai.region;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What an enterprise of a zone reported for one year.
///
/// @param industry the code of its industry
/// @param zone the key of the zone it stands in
/// @param figures in canonical units; what is missing is unknown. Its tax is all tax
/// @param valueAdded in the money of the pack
/// @param rating its class of the year, `A` to `D`, where it was rated
@OfTable(value = "enterprises", key = "enterprise, year", more = "note")
public record Enterprise(
        @InColumn(value = "enterprise", key = true) String key,
        String name,
        @InColumn(of = "industries") String industry,
        @InColumn(of = "zones", usual = true) String zone,
        int year,
        @InColumn(figures = "land, output, value_added, tax, profit, jobs, energy")
                Map<ProjectFigure, Quantity> figures,
        OptionalDouble valueAdded,
        @InColumn(words = "A, B, C, D") Optional<String> rating,
        Basis basis,
        String source)
        implements Row {
    /// How far a project has come that is an enterprise at work.
    public static final String OPERATING = "operating";

    public Enterprise {
        Map<ProjectFigure, Quantity> ordered = new TreeMap<>();
        ordered.putAll(figures);
        figures = java.util.Collections.unmodifiableMap(ordered);
    }

    /// Each once, in its latest year.
    ///
    /// @param reported one for each year reported
    public static List<Enterprise> latest(List<Enterprise> reported) {
        Map<String, Enterprise> latest = new LinkedHashMap<>();
        reported.stream()
                .sorted(Comparator.comparingInt(Enterprise::year))
                .forEach(one -> latest.put(one.key(), one));
        return List.copyOf(latest.values());
    }

    /// As a project that was carried out, to compare proposals with.
    public Project asProject() {
        return new Project(
                key,
                name,
                name,
                Optional.of(industry),
                Optional.empty(),
                Optional.of(zone),
                OPERATING,
                OptionalInt.of(year),
                figures,
                Project.TaxScope.TOTAL,
                basis,
                source,
                "");
    }
}
