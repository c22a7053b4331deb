package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.output.Column;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Zone;

/// The development zones of the pack.
record ZonesTable(Study study) implements StudyTable {
    static final String NAME = "zones";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("zone", Known.PACK),
                Described.text("name", Known.PACK),
                Described.text("name_local", Known.PACK),
                Described.code("place", Known.PACK),
                Described.text("positioning", Known.PACK),
                Described.number("land", Column.Kind.NUMBER, Unit.KM2, Known.PACK),
                Described.text("basis", Known.PACK),
                Described.text("source", Known.PACK),
                Described.text("note", Known.PACK));
    }

    @Override
    public int rowCount() {
        return region().zones().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (Zone zone : region().zones()) {
            sink.text(zone.key())
                    .text(zone.name())
                    .text(zone.nameLocal())
                    .text(zone.place())
                    .text(String.join(";", zone.positioning()))
                    .number(zone.landKm2().orElse(Double.NaN))
                    .text(zone.basis().key())
                    .text(zone.source())
                    .text(zone.note())
                    .endRow();
        }
    }
}
