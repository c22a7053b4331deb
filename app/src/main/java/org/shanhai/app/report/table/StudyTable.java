package org.shanhai.app.report.table;

import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Words;
import org.shanhai.region.Region;

/// A table of what a study says.
interface StudyTable extends ReportTable {
    Study study();

    default Region region() {
        return study().region();
    }

    @Override
    default Words words() {
        return study().words();
    }
}
