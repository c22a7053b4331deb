package org.shanhai.app.output;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// What can be chosen in the cells of a workbook that people fill in: a hidden sheet, with a column
/// for each set of words.
public final class CellChoices {
    private final Worksheet sheet;
    private final UnaryOperator<String> words;
    private final Map<String, Range> ranges = new LinkedHashMap<>();

    /// @param words of a key: what the sheet is called, and what is said where something else is
    ///     written
    public CellChoices(Workbook workbook, UnaryOperator<String> words) {
        this.words = words;
        sheet = workbook.newWorksheet(words.apply("zone.sheet.lists"));
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /// Adds a set of words, unless it is there already or empty.
    public void add(String set, List<String> words) {
        if (words.isEmpty() || ranges.containsKey(set)) {
            return;
        }
        int at = ranges.size();
        for (int k = 0; k < words.size(); k++) {
            sheet.value(k, at, words.get(k));
        }
        ranges.put(set, sheet.range(0, at, words.size() - 1, at));
    }

    /// Lets cells of a column take the words of a set alone; whatever they want where there is no
    /// such set.
    public void restrict(Worksheet of, int from, int to, int column, String set) {
        Range allowed = ranges.get(set);
        if (allowed != null) {
            of.range(from, column, to, column)
                    .validateWithList(allowed)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(words.apply("zone.form.choose_title"))
                    .error(words.apply("zone.form.choose"));
        }
    }

    public void finish() throws IOException {
        sheet.finish();
    }
}
