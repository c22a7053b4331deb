package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.shanhai.app.report.study.Study;
import org.shanhai.observed.FirmSample;
import org.shanhai.observed.Seen;
import org.shanhai.region.FirmCount;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Firms seen in registers by place and industry; without an industry, those nothing told it of.
/// Quotients are the mean of what they may be, beside the chance that they are above 1.
record FirmsSeenTable(Study study) implements StudyTable {
    static final String NAME = "firms_seen";

    /// The counts of one place and industry, of any years of registration.
    private record Cell(Place place, String industry, List<FirmCount> counts) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("place", Known.PACK),
                Described.code("industry", Known.FIRMS),
                Described.count("firms", Unit.NUMBER, Known.FIRMS).as("firms_seen"),
                Described.count("branches", Unit.NUMBER, Known.FIRMS),
                Described.number("expected", Unit.NUMBER, Known.FIRMS),
                Described.number("quotient", Unit.RATIO, Known.FIRMS),
                Described.share("chance", Known.FIRMS),
                Described.text("source", Known.PACK));
    }

    @Override
    public int rowCount() {
        return cells().size();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        Region region = region();
        for (int unit : region.insideUnits()) {
            Place place = region.places().unit(unit);
            Map<String, List<FirmCount>> byIndustry =
                    region.firmCounts().in(place).stream()
                            .collect(
                                    Collectors.groupingBy(
                                            count -> count.industry().orElse(""),
                                            TreeMap::new,
                                            Collectors.toList()));
            byIndustry.forEach((industry, counts) -> cells.add(new Cell(place, industry, counts)));
        }
        return cells;
    }

    private static long count(Cell cell, ToLongFunction<FirmCount> number) {
        return cell.counts().stream().mapToLong(number).sum();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (Cell cell : cells()) {
            sink.text(cell.place().key())
                    .text(cell.industry())
                    .number((double) count(cell, FirmCount::withoutBranches))
                    .number((double) count(cell, FirmCount::branches));
            writeQuotients(cell, sink);
            sink.text(
                            cell.counts().stream()
                                    .map(FirmCount::source)
                                    .distinct()
                                    .collect(Collectors.joining(";")))
                    .endRow();
        }
    }

    private void writeQuotients(Cell cell, Sink sink) {
        FirmSample sample = study.firmSample();
        if (cell.industry().isEmpty()) {
            sink.number(Double.NaN).number(Double.NaN).number(Double.NaN);
            return;
        }
        Optional<Seen> seen = sample.seen(cell.place(), study.region().industry(cell.industry()));
        sink.number(seen.map(Seen::expected).orElse(Double.NaN))
                .number(seen.map(Seen::mean).orElse(Double.NaN))
                .number(seen.map(Seen::chance).orElse(Double.NaN));
    }
}
