package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Source;

/// The sources, numbered as in the page.
record SourcesTable(Study study) implements StudyTable {
    static final String NAME = "sources";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.count("number", Unit.NONE, Known.COUNTED),
                Described.code("source", Known.PACK).as("source_key"),
                Described.text("title", Known.PACK),
                Described.text("publisher", Known.PACK),
                Described.text("date", Known.PACK),
                Described.text("url", Known.PACK),
                Described.text("licence", Known.PACK));
    }

    @Override
    public int rowCount() {
        return region().sources().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        int number = 0;
        for (Source source : region().sources()) {
            sink.number(++number)
                    .text(source.key())
                    .text(source.title())
                    .text(source.publisher())
                    .text(source.date())
                    .text(source.url())
                    .text(source.licence())
                    .endRow();
        }
    }
}
