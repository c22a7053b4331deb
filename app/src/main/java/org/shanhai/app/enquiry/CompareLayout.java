package org.shanhai.app.enquiry;

import java.util.function.UnaryOperator;
import org.shanhai.app.admit.ComparisonSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.ask.project.CompareResult;

/// Variants side by side.
final class CompareLayout implements Layout<CompareResult> {
    @Override
    public Answer answer(CompareResult result, Reader reader) {
        return DoubtParts.behind(
                reader.until(
                        "admit.fitting",
                        () ->
                                ComparisonSheet.of(
                                        result.region(), result.variants(), reader.words())),
                result.doubts(),
                reader.words());
    }

    @Override
    public Tabled tabled(CompareResult result, Answer answer, Reader reader) {
        return new Tabled(
                ComparisonSheet.table(result.region(), result.variants(), reader.words()),
                ComparisonSheet.TABLE,
                UnaryOperator.identity());
    }
}
