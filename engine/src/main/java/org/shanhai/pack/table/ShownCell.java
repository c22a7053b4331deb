package org.shanhai.pack.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// The text of a cell of a workbook as its format shows it: percentages with their sign, codes
/// with their leading zeros, dates as 2020-12-31. Rounding by the format is not followed.
final class ShownCell {
    /// What a workbook keeps of a number; further digits are noise of the binary form.
    private static final MathContext DIGITS = new MathContext(15);

    private ShownCell() {}

    /// Whether a number is shown with leading zeros.
    static boolean isCode(Cell cell) {
        return cell.getDataFormatString() != null && isCode(unquoted(cell.getDataFormatString()));
    }

    private static boolean isCode(String format) {
        return !format.isEmpty() && format.chars().allMatch(c -> c == '0');
    }

    static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format =
                cell.getDataFormatString() == null ? "" : unquoted(cell.getDataFormatString());
        BigDecimal number = cell.asNumber().round(DIGITS);
        if (isDate(format)) {
            LocalDateTime date = cell.asDate();
            return date.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? date.toLocalDate().toString()
                    : date.toString();
        }
        if (format.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        String text = plain(number);
        return isCode(format) && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? "0".repeat(Math.max(0, format.length() - text.length())) + text
                : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(String format) {
        String lower = format.toLowerCase(Locale.ROOT);
        return lower.contains("yy") || (lower.contains("d") && lower.contains("m"));
    }

    /// The format without texts in quotes, colours and conditions.
    private static String unquoted(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    }
}
