package org.shanhai.app.report.table;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.output.WorkbookSink;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.text.Visible;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Edition;

/// The first sheet of the workbook: where its figures come from, and what each sheet holds. It says
/// not when it was written, so that the same data make the same bytes.
record ContentsSheet(Study study, Edition edition, List<ReportTable<?>> tables)
        implements WorkbookSink.Front {
    private static final String LINK = "0563C1";
    private static final int ABOUT = 1;
    private static final int ROWS = 2;

    /// Rows are numbered from 0; the first holds the title.
    private static final int FIRST_ORIGIN = 1;

    ContentsSheet {
        tables = List.copyOf(tables);
    }

    @Override
    public void write(Workbook workbook) throws IOException {
        Words words = study.words();
        Worksheet sheet = workbook.newWorksheet(words.get("table.sheet.contents"));
        put(sheet, 0, 0, words.get("table.contents.title", study.regionName()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = FIRST_ORIGIN;
        for (List<String> origin : origins()) {
            put(sheet, row, 0, origin.getFirst());
            put(sheet, row, ABOUT, origin.getLast());
            row++;
        }
        row++;
        put(sheet, row, 0, words.get("table.head.sheet"));
        put(sheet, row, ABOUT, words.get("table.contents.about"));
        put(sheet, row, ROWS, words.get("table.contents.rows"));
        sheet.range(row, 0, row, ROWS).style().bold().fillColor(WorkbookSink.SHADE).set();
        sheet.freezePane(0, row + 1);
        for (ReportTable<?> table : tables) {
            row++;
            link(sheet, row, table.sheet());
            put(sheet, row, ABOUT, table.about());
            sheet.value(row, ROWS, table.rowCount());
            sheet.style(row, ROWS).format("#,##0").set();
        }
        sheet.width(0, 24);
        sheet.width(ABOUT, 110);
        sheet.width(ROWS, 12);
        sheet.finish();
    }

    private List<List<String>> origins() {
        Words words = study.words();
        return List.of(
                List.of(words.get("table.contents.pack"), edition.pack()),
                List.of(words.get("table.contents.region"), study.regionName()),
                List.of(
                        words.get("table.contents.base_year"),
                        Integer.toString(study.region().baseYear())),
                List.of(words.get("table.contents.program"), edition.program()),
                List.of(words.get("table.contents.currency"), study.region().currency()),
                List.of(words.get("table.contents.bases"), words.get("table.contents.bases_are")));
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, Visible.line(text));
    }

    private static void link(Worksheet sheet, int row, String to) {
        sheet.hyperlink(row, 0, HyperLink.internal("'" + to + "'!A1", to));
        sheet.style(row, 0).fontColor(LINK).underlined().set();
    }
}
