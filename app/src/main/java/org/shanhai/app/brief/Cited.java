package org.shanhai.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;

/// Texts of an answer and what they cite. An answer numbers its own sources; a brief, of several
/// answers, numbers them anew, and so needs each in full.
final class Cited {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\[(\\d+)]");

    private final Map<String, String> sources = new HashMap<>();

    Cited(Answer answer) {
        for (Answer.Part part : answer.parts()) {
            if (part instanceof Answer.Table table && table.key().equals(Answer.SOURCES)) {
                table.rows().forEach(this::add);
            }
        }
    }

    private void add(List<Cell> row) {
        Matcher number = NUMBER.matcher(row.getFirst().text());
        if (number.matches()) {
            List<String> texts =
                    row.stream().skip(1).map(Cell::text).filter(text -> !text.isEmpty()).toList();
            sources.put(number.group(1), String.join(", ", texts));
        }
    }

    /// A text without the numbers of sources, and the sources they stand for, each in full.
    ///
    /// @param text as it is left
    record Text(String text, List<String> cites) {}

    Text of(String text) {
        List<String> cites = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        StringBuilder left = new StringBuilder();
        while (numbers.find()) {
            String source = sources.get(numbers.group(1));
            if (source == null) {
                numbers.appendReplacement(left, Matcher.quoteReplacement(numbers.group()));
            } else {
                cites.add(source);
                numbers.appendReplacement(left, "");
            }
        }
        numbers.appendTail(left);
        return new Text(left.toString(), cites);
    }
}
