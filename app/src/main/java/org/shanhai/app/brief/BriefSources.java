package org.shanhai.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;

/// The sources of several answers under one numbering.
final class BriefSources {
    private final Words words;
    private final List<String> known = new ArrayList<>();

    BriefSources(Words words) {
        this.words = words;
    }

    /// A part under another name and title, its numbers of sources those of the brief.
    Answer.Part renumbered(String key, String title, Answer.Part part, Cited cited) {
        return switch (part) {
            case Answer.Table table ->
                    new Answer.Table(
                            key,
                            title,
                            table.columns(),
                            table.rows().stream()
                                    .map(
                                            row ->
                                                    row.stream()
                                                            .map(cell -> renumbered(cell, cited))
                                                            .toList())
                                    .toList(),
                            table.remark(),
                            table.layout());
            case Answer.Items items ->
                    new Answer.Items(
                            key,
                            title,
                            items.items().stream()
                                    .map(
                                            item ->
                                                    new Answer.Item(
                                                            renumbered(item.text(), cited),
                                                            item.json()))
                                    .toList());
            case Answer.Fields fields ->
                    new Answer.Fields(
                            key,
                            title,
                            fields.fields().stream()
                                    .map(
                                            field ->
                                                    new Answer.Field(
                                                            field.key(),
                                                            field.label(),
                                                            renumbered(field.value(), cited)))
                                    .toList());
            case Answer.Statement said ->
                    new Answer.Statement(
                            key, renumbered(said.text(), cited), said.json(), said.apart());
        };
    }

    private Cell renumbered(Cell cell, Cited cited) {
        return cell.in(renumbered(cell.text(), cited));
    }

    private String renumbered(String text, Cited cited) {
        Cited.Text found = cited.of(text);
        if (found.cites().isEmpty()) {
            return text;
        }
        StringBuilder numbered = new StringBuilder(found.text());
        numbered.append(found.text().isEmpty() ? "" : " ");
        for (String source : found.cites()) {
            if (!known.contains(source)) {
                known.add(source);
            }
            numbered.append('[').append(known.indexOf(source) + 1).append(']');
        }
        return numbered.toString();
    }

    /// What is cited; empty where nothing is.
    Optional<Answer.Part> part() {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sheet(words, "show.")
                                .<String>columns(known)
                                .labelled(
                                        "number",
                                        "",
                                        Kind.TEXT,
                                        source -> Cell.of("[" + (known.indexOf(source) + 1) + "]"))
                                .text("source", source -> source)
                                .table(
                                        Answer.SOURCES,
                                        words.get("show.sources"),
                                        "",
                                        Answer.Layout.GRID));
    }
}
