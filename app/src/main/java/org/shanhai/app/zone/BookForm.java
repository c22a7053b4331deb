package org.shanhai.app.zone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.output.CellChoices;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.book.BookColumn;
import org.shanhai.pack.book.BookSheet;
import org.shanhai.pack.book.CellKind;

/// The workbook that the committee of a zone fills in: a sheet for each matter, headings with units
/// and remarks, lists to choose from, and help in every language.
///
/// @param filled what of the first sheet is known already, by the keys of its lines
public record BookForm(String currency, Map<String, String> filled, Words words)
        implements OutputFile.Kind {
    private static final int LAST_ROW = 5000;
    private static final int ASKED = 0;
    private static final int ANSWERED = 1;
    private static final int EXPLAINED = 2;
    private static final String HEAD_FILL = "E8EEF1";

    public BookForm {
        filled = Map.copyOf(filled);
    }

    @Override
    public FileForm holds() {
        return FileForm.WORKBOOK;
    }

    @Override
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            BookWords own = new BookWords(words, currency);
            Map<BookSheet, Worksheet> sheets = new EnumMap<>(BookSheet.class);
            for (BookSheet sheet : BookSheet.values()) {
                sheets.put(sheet, workbook.newWorksheet(own.sheet(sheet)));
            }
            help(workbook.newWorksheet(words.get("zone.sheet.help")));
            CellChoices choices = new CellChoices(workbook, words::get);
            addTo(choices, own);
            sheets.forEach(
                    (sheet, worksheet) -> {
                        if (sheet == BookSheet.ZONE) {
                            head(worksheet, own, choices);
                        } else {
                            rows(worksheet, sheet, own, choices);
                        }
                    });
            choices.finish();
            for (Worksheet worksheet : sheets.values()) {
                worksheet.finish();
            }
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    /// The words to choose from, a column for each set of them.
    private static void addTo(CellChoices choices, BookWords own) {
        for (BookSheet each : BookSheet.values()) {
            for (BookColumn column : each.columns()) {
                if (column.kind() instanceof CellKind.Choice choice) {
                    choices.add(
                            choice.set(),
                            choice.keys().stream().map(key -> own.choice(choice, key)).toList());
                }
            }
        }
    }

    private void head(Worksheet sheet, BookWords own, CellChoices choices) {
        sheet.width(ASKED, 34);
        sheet.width(ANSWERED, 40);
        sheet.width(EXPLAINED, 90);
        title(sheet, ASKED, words.get("zone.form.asked"));
        title(sheet, ANSWERED, words.get("zone.form.answer"));
        title(sheet, EXPLAINED, words.get("zone.form.meaning"));
        sheet.freezePane(0, 1);
        int row = 1;
        for (BookColumn column : BookSheet.ZONE.columns()) {
            sheet.value(row, ASKED, own.heading(BookSheet.ZONE, column));
            sheet.style(row, ASKED).bold().set();
            sheet.value(row, EXPLAINED, own.meaning(BookSheet.ZONE, column));
            String known =
                    column.key().equals("money_unit")
                            ? own.money()
                            : filled.getOrDefault(column.key(), "");
            if (column.kind() instanceof CellKind.Choice choice) {
                choices.restrict(sheet, row, row, ANSWERED, choice.set());
                known = known.isEmpty() ? known : own.choice(choice, known);
            }
            if (!known.isEmpty()) {
                sheet.value(row, ANSWERED, known);
            }
            row++;
        }
    }

    private void rows(Worksheet sheet, BookSheet which, BookWords own, CellChoices choices) {
        List<BookColumn> columns = which.columns();
        for (int k = 0; k < columns.size(); k++) {
            BookColumn column = columns.get(k);
            String heading = own.heading(which, column);
            title(sheet, k, heading);
            sheet.comment(0, k, own.meaning(which, column));
            sheet.width(k, Math.clamp(heading.length() * 1.6 + 2, 12, 34));
            switch (column.kind()) {
                case CellKind.Choice choice ->
                        choices.restrict(sheet, 1, LAST_ROW, k, choice.set());
                // Else a code that begins with a zero would lose it.
                case CellKind.IndustryName industry -> sheet.style(0, k).format("@").bold().set();
                default -> {
                    // Whatever people write.
                }
            }
            if (column.kind() instanceof CellKind.IndustryName) {
                sheet.range(1, k, LAST_ROW, k).style().format("@").set();
            }
        }
        sheet.freezePane(1, 1);
    }

    private static void title(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().fillColor(HEAD_FILL).wrapText(true).set();
    }

    /// What each sheet and column is for, in every language there is.
    private void help(Worksheet sheet) throws IOException {
        sheet.width(0, 26);
        sheet.width(1, 34);
        sheet.width(2, 110);
        int row = 0;
        for (Language language : Language.list()) {
            BookWords other = new BookWords(Words.in(language), currency);
            for (String line : other.words().get("zone.form.help").split("\n", -1)) {
                sheet.value(row++, 0, line);
            }
            row++;
            for (BookSheet each : BookSheet.values()) {
                sheet.value(row, 0, other.sheet(each));
                sheet.style(row, 0).bold().set();
                sheet.value(row++, 2, other.purpose(each));
                for (BookColumn column : each.columns()) {
                    sheet.value(row, 1, other.heading(each, column));
                    sheet.value(row++, 2, other.meaning(each, column));
                }
            }
            row++;
        }
        sheet.finish();
    }
}
