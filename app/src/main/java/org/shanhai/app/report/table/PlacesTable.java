package org.shanhai.app.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.output.Table;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;
import org.shanhai.region.Region;

/// Every unit with its value added, all together and by broad sector, and the basis of each.
record PlacesTable(Region region, Optional<Estimate> estimate) implements Table {
    static final String NAME = "places";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        List<String> columns =
                new ArrayList<>(
                        List.of(
                                "place",
                                "name",
                                "name_local",
                                "within",
                                "kind",
                                "role",
                                "currency",
                                "value_added",
                                "value_added_basis"));
        for (Broad broad : Broad.values()) {
            columns.add("value_added_" + broad.key());
            columns.add("value_added_" + broad.key() + "_basis");
        }
        return columns;
    }

    @Override
    public int rowCount() {
        return region.places().unitCount();
    }

    @Override
    public void writeRows(Sink sink) throws java.io.IOException {
        for (int u = 0; u < region.places().unitCount(); u++) {
            Place place = region.places().unit(u);
            sink.text(place.key())
                    .text(place.name())
                    .text(place.nameLocal())
                    .text(place.within().orElse(""))
                    .text(place.kind().key())
                    .text(place.role().map(role -> role.key()).orElse(""))
                    .text(region.currency());
            if (estimate.isPresent()) {
                writeFigures(estimate.get(), u, place, sink);
            } else {
                for (int k = 0; k < 2 + 2 * Broad.values().length; k++) {
                    sink.text("");
                }
            }
            sink.endRow();
        }
    }

    private static void writeFigures(Estimate estimate, int unit, Place place, Sink sink) {
        sink.number(Portion.of(estimate, unit).valueAdded())
                .text(estimate.knowledge().totalOf(place).key());
        for (Broad broad : Broad.values()) {
            sink.number(Portion.of(estimate, unit).valueAdded(broad))
                    .text(estimate.knowledge().broadOf(place, broad).key());
        }
    }
}
