package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.shanhai.app.report.study.Study;
import org.shanhai.region.Industry;
import org.shanhai.region.Recruit;

/// The classification in use: what the codes of the other tables stand for.
record IndustriesTable(Study study) implements StudyTable {
    static final String NAME = "industries";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Described> described() {
        return List.of(
                Described.code("industry", Known.PACK),
                Described.text("name", Known.PACK),
                Described.text("name_local", Known.PACK),
                Described.text("broad", Known.PACK),
                Described.text("reach", Known.PACK),
                Described.text("recruit", Known.PACK),
                Described.text("recruit_note", Known.PACK));
    }

    @Override
    public int rowCount() {
        return region().industries().count();
    }

    @Override
    public void writeRows(Sink sink) throws IOException {
        for (Industry industry : region().industries().all()) {
            sink.text(industry.code())
                    .text(industry.name())
                    .text(industry.nameLocal())
                    .text(industry.broad().key())
                    .text(industry.reach())
                    .text(industry.recruit().map(Recruit::key).orElse(""))
                    .text(industry.recruitNote())
                    .endRow();
        }
    }
}
