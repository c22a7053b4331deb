package org.shanhai.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.AlignedColumn;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;

/// An answer, and what of it a brief takes; its numbers are in one format a column.
///
/// @param key of the question, as its command
public record Topic(String key, Answer answer, List<Excerpt> excerpts) {
    /// What commands a finding leads to begin with.
    private static final String COMMAND = "shanhai ";

    public Topic {
        excerpts = List.copyOf(excerpts);
        answer = AlignedColumn.in(answer);
    }

    /// The findings, but for those that lead on to another command: a paper runs none.
    List<Finding> findings() {
        return answer.findings().stream().filter(each -> !each.look().startsWith(COMMAND)).toList();
    }

    /// Where in a brief more is to be seen of what a finding says: its part, where that is taken,
    /// else the first of its question; the question itself where no part is.
    String look(Finding finding) {
        List<String> taken = parts().stream().map(Answer.Part::key).toList();
        if (taken.isEmpty()) {
            return key;
        }
        return key + "_" + (taken.contains(finding.look()) ? finding.look() : taken.getFirst());
    }

    /// The parts that are taken, cut to what is asked for; those that are not there or say nothing
    /// are left out.
    List<Answer.Part> parts() {
        List<Answer.Part> parts = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            find(excerpt.part()).flatMap(part -> cut(part, excerpt)).ifPresent(parts::add);
        }
        return parts;
    }

    Optional<Answer.Part> find(String part) {
        return answer.parts().stream().filter(each -> each.key().equals(part)).findFirst();
    }

    private static Optional<Answer.Part> cut(Answer.Part part, Excerpt excerpt) {
        return switch (part) {
            case Answer.Table table -> cut(table, excerpt).map(each -> each);
            case Answer.Items items -> cut(items, excerpt);
            case Answer.Fields fields -> cut(fields, excerpt);
            case Answer.Statement statement -> Optional.of(statement);
        };
    }

    private static Optional<Answer.Part> cut(Answer.Items items, Excerpt excerpt) {
        List<Answer.Item> some =
                items.items().stream()
                        .filter(item -> !item.text().isEmpty())
                        .limit(excerpt.rows())
                        .toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Items(items.key(), items.title(), some));
    }

    private static Optional<Answer.Part> cut(Answer.Fields fields, Excerpt excerpt) {
        List<Answer.Field> some =
                fields.fields().stream()
                        .filter(
                                field ->
                                        excerpt.columns().isEmpty()
                                                || excerpt.columns().contains(field.key()))
                        .filter(field -> !field.value().text().isEmpty())
                        .limit(excerpt.rows())
                        .toList();
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Fields(fields.key(), fields.title(), some));
    }

    private static Optional<Answer.Table> cut(Answer.Table table, Excerpt excerpt) {
        List<List<Cell>> rows =
                table.rows().stream()
                        .filter(row -> row.stream().anyMatch(cell -> !cell.text().isEmpty()))
                        .limit(excerpt.rows())
                        .toList();
        List<String> keys = table.columns().stream().map(Answer.Column::key).toList();
        int[] chosen =
                (excerpt.columns().isEmpty()
                                ? IntStream.range(0, keys.size())
                                : excerpt.columns().stream().mapToInt(keys::indexOf))
                        .filter(c -> c >= 0)
                        .filter(c -> rows.stream().anyMatch(row -> !row.get(c).text().isEmpty()))
                        .toArray();
        return rows.isEmpty() || chosen.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Answer.Table(
                                table.key(),
                                table.title(),
                                IntStream.of(chosen).mapToObj(table.columns()::get).toList(),
                                rows.stream()
                                        .map(
                                                row ->
                                                        IntStream.of(chosen)
                                                                .mapToObj(row::get)
                                                                .toList())
                                        .toList(),
                                excerpt.remarked() ? table.remark() : "",
                                table.layout()));
    }
}
