package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Fact;
import org.shanhai.region.Measure;

/// What the facts measure, in which unit, by key.
record MeasuresTable(Study study) implements StudyTable {
    static final String NAME = "measures";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("measure", Known.PACK),
                Described.text("name", Known.PACK),
                Described.text("name_local", Known.PACK),
                Described.text("unit", Known.PACK).as("unit_of_measure"),
                Described.text("note", Known.PACK).as("note_of_measure"));
    }

    private List<Measure> measures() {
        return region().facts().stream()
                .map(Fact::measure)
                .distinct()
                .sorted(Comparator.comparing(Measure::key))
                .toList();
    }

    @Override
    public int rowCount() {
        return measures().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (Measure measure : measures()) {
            sink.text(measure.key())
                    .text(measure.name())
                    .text(measure.nameLocal())
                    .text(measure.unit())
                    .text(measure.note())
                    .endRow();
        }
    }
}
