package org.shanhai.app.report.table;

import java.util.List;
import org.shanhai.app.output.Column;
import org.shanhai.app.output.Table;
import org.shanhai.app.text.Words;

/// A table of the report, whose columns are described.
interface ReportTable extends Table {
    Words words();

    List<Described> described();

    @Override
    default List<Column> columns() {
        return described().stream().map(each -> each.column(words())).toList();
    }

    @Override
    default String sheet() {
        return words().get("table.sheet." + name());
    }

    /// What it holds, in a sentence.
    default String about() {
        return words().get("table.about." + name());
    }
}
