package org.shanhai.app.chains;

import java.math.BigDecimal;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.supply.Closure;

/// How the type of a model and the exactness of a solution are written.
public final class Types {
    private Types() {}

    /// 1 or 2 in JSON, in words in text.
    public static Cell cell(Sheet sheet, Closure closure) {
        return new Cell(sheet.words().get("chains.type." + number(closure)), number(closure));
    }

    static int number(Closure closure) {
        return closure == Closure.TYPE_I ? 1 : 2;
    }

    /// A tolerance as it was asked for, as `1e-10`.
    static Cell exactly(double value) {
        BigDecimal digits = BigDecimal.valueOf(value).stripTrailingZeros();
        return new Cell(Numbers.withPower(digits), digits);
    }
}
