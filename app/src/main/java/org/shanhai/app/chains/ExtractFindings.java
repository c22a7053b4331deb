package org.shanhai.app.chains;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.supply.Amount;

/// What others would lose, and where most of it.
///
/// @param basis of what is lost
record ExtractFindings(Sheet sheet, Basis basis, Measured measured) {
    /// So many are named after the first.
    private static final int NEXT = 2;

    void one(ExtractSheet.Lost lost) {
        find(
                "lost",
                lost.total().elsewhere().value(),
                "lost",
                lost.name().text(),
                elsewhere(lost),
                measured.name(),
                measured.told(lost.total().own()));
    }

    /// The place or industry in which others lose most; nothing where nobody loses anything.
    ///
    /// @param key `most_place` or `most_industry`
    /// @param amounts what others lose, by number of what is named
    void most(String key, ExtractSheet.Lost lost, List<Amount> amounts, IntFunction<Cell> name) {
        IntStream.range(0, amounts.size())
                .boxed()
                .filter(k -> amounts.get(k).value() > 0)
                .max(Comparator.comparingDouble(k -> amounts.get(k).value()))
                .ifPresent(
                        k ->
                                find(
                                        key,
                                        amounts.get(k).value(),
                                        key.equals("most_place") ? "by_place" : "by_industry",
                                        name.apply(k).text(),
                                        measured.told(amounts.get(k)),
                                        Numbers.percent(
                                                amounts.get(k).value()
                                                        / lost.total().elsewhere().value(),
                                                basis)));
    }

    /// @param largest what others lose without it, largest first
    /// @param all how many were asked for
    void all(List<ExtractSheet.Lost> largest, int all) {
        if (largest.isEmpty()) {
            return;
        }
        ExtractSheet.Lost first = largest.getFirst();
        List<String> next =
                largest.stream().skip(1).limit(NEXT).map(each -> each.name().text()).toList();
        find(
                next.isEmpty() ? "first_only" : "first",
                first.total().elsewhere().value(),
                "lost",
                all,
                first.name().text(),
                elsewhere(first),
                measured.name(),
                String.join(sheet.words().get("text.between_phrases"), next));
    }

    private String elsewhere(ExtractSheet.Lost lost) {
        return measured.told(lost.total().elsewhere(), lost.total().covered());
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, basis, figure, look, arguments);
    }
}
