package org.shanhai.app.chains;

import java.util.Locale;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.show.Sheet;
import org.shanhai.supply.Closure;

/// How the type of a model and the exactness of a solution are written.
final class Types {
    private Types() {}

    /// 1 or 2 in JSON, in words in text.
    static Cell cell(Sheet sheet, Closure closure) {
        return new Cell(sheet.words().get("chains.type." + number(closure)), number(closure));
    }

    static int number(Closure closure) {
        return closure == Closure.TYPE_I ? 1 : 2;
    }

    /// A small number as `1.2e-11`.
    static Cell scientific(double value) {
        return Cell.of(String.format(Locale.ROOT, "%.1e", value), value);
    }
}
