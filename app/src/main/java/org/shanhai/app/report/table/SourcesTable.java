package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.output.Table;
import org.shanhai.region.Region;
import org.shanhai.region.Source;

/// The sources, numbered as in the page.
record SourcesTable(Region region) implements Table {
    static final String NAME = "sources";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return List.of("number", "source", "title", "publisher", "date", "url", "licence");
    }

    @Override
    public int rowCount() {
        return region.sources().size();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        int number = 0;
        for (Source source : region.sources()) {
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
