package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.report.study.Study;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Portion;
import org.shanhai.region.Broad;
import org.shanhai.region.Place;

/// Every unit with its value added, all together and by broad sector, and the basis of each.
record PlacesTable(Study study) implements StudyTable {
    static final String NAME = "places";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        List<Described> described =
                new ArrayList<>(
                        List.of(
                                Described.code("place", Known.PACK),
                                Described.text("name", Known.PACK),
                                Described.text("name_local", Known.PACK),
                                Described.code("within", Known.PACK),
                                Described.text("kind", Known.PACK),
                                Described.text("role", Known.PACK),
                                Described.currency(),
                                Described.money("value_added", Known.ESTIMATE),
                                basis("value_added")));
        for (Broad broad : Broad.values()) {
            described.add(Described.money("value_added_" + broad.key(), Known.ESTIMATE));
            described.add(basis("value_added_" + broad.key()));
        }
        return described;
    }

    private static Described basis(String of) {
        return Described.text(of + "_basis", Known.ESTIMATE).as("basis_of", of);
    }

    @Override
    public int rowCount() {
        return region().places().unitCount();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        Optional<Estimate> estimate = study.findEstimate();
        for (int u = 0; u < region().places().unitCount(); u++) {
            Place place = region().places().unit(u);
            sink.text(place.key())
                    .text(place.name())
                    .text(place.nameLocal())
                    .text(place.within().orElse(""))
                    .text(place.kind().key())
                    .text(place.role().map(role -> role.key()).orElse(""))
                    .text(region().currency());
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
