package org.shanhai.pack.project;

import java.util.List;
import org.shanhai.pack.Problem;
import org.shanhai.region.Project.TaxScope;
import org.shanhai.region.ProjectFigure;

/// A form on what is open of a project, as a firm filled it in.
///
/// @param sets its figures as they are set, but for those that the asker sets alike
/// @param problems everything that is wrong; empty where nothing is
public record FilledForm(String by, List<Row> rows, List<String> sets, List<Problem> problems) {
    static final String BY = " by ";

    public FilledForm {
        rows = List.copyOf(rows);
        sets = List.copyOf(sets);
        problems = List.copyOf(problems);
    }

    /// A question that was answered.
    ///
    /// @param cell of the answer, with its sheet
    /// @param about a matter, or a field of the project
    /// @param value as it is taken: `no`, `yes`, `lifted`, or a figure
    /// @param shown what the firm says shows it; may be empty
    public record Row(
            String cell,
            boolean isFigure,
            String about,
            String question,
            String questionLocal,
            String value,
            String shown) {
        String setting() {
            return about + "=" + value;
        }

        /// The form asks for all tax.
        List<String> settings() {
            return about.equals(ProjectFigure.TAX.key())
                    ? List.of(setting(), ProjectFields.TAX_SCOPE + "=" + TaxScope.TOTAL.key())
                    : List.of(setting());
        }
    }

    /// Its answers, as findings are told.
    public List<String> found() {
        return rows.stream()
                .filter(row -> !row.isFigure())
                .map(row -> row.setting() + BY + inOneLine(row))
                .toList();
    }

    private String inOneLine(Row row) {
        String shown = row.shown().isEmpty() ? by : by + ": " + row.shown();
        return shown.replaceAll("\\s+", " ");
    }

    public int countFigures() {
        return rows.size() - found().size();
    }
}
