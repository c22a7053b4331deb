package org.shanhai.app.capability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.ProblemText;
import org.shanhai.app.text.Words;
import org.shanhai.capability.CapabilityOptions;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.Problem;
import org.shanhai.pack.panel.PanelColumns;
import org.shanhai.pack.panel.PanelReading;
import org.shanhai.pack.panel.PanelTable;

/// Sums up for people what was read, what was written, and who comes first.
///
/// @param top how many places and industries to list
public record CapabilitySheet(Words words, int top) {
    /// What each column that is written means.
    public static Answer columns(Words words) {
        List<Answer.Part> parts = new ArrayList<>();
        for (OutputTable table : OutputTable.values()) {
            parts.add(
                    new Sheet(words, "capability.")
                            .<OutputColumn>columns(table.columns())
                            .labelled("name", "", Kind.TEXT, column -> Cell.of(column.key()))
                            .labelled(
                                    "type",
                                    "",
                                    Kind.TEXT,
                                    column -> Cell.of(column.type().frictionless()))
                            .labelled(
                                    "description",
                                    "",
                                    Kind.TEXT,
                                    column -> Cell.of(column.meaning(words)))
                            .table(
                                    table.key(),
                                    table.key()
                                            + ": "
                                            + words.get("capability.table." + table.key()),
                                    "",
                                    Answer.Layout.GRID));
        }
        return new Answer("", parts);
    }

    /// @param years those of the table, in order
    public Answer answer(
            Path file,
            FileReading.Sound<PanelReading> sound,
            Settings settings,
            Path out,
            List<YearSummary> years) {
        List<Answer.Part> parts = new ArrayList<>();
        parts.add(new Answer.Statement("out", out.toString(), out.toString()));
        SetAsideList aside = SetAsideList.of(years);
        parts.add(read(file, sound.value().table(), OptionalInt.of(aside.count())));
        parts.add(columnsRead(sound.value().columns()));
        parts.add(settings(settings.options()));
        List<Finding> findings = List.of();
        for (YearSummary year : years.reversed()) {
            if (year.places().isPresent()) {
                YearRanking ranking = new YearRanking(words, top, year.year());
                YearSummary.Lines industries = year.industries().orElseThrow();
                findings = ranking.findings(year.places().get(), industries);
                parts.add(ranking.places(year.places().get()));
                parts.add(ranking.industries(industries));
                break;
            }
        }
        List<Answer.Item> notices = new ArrayList<>();
        sound.problems().forEach(problem -> notices.add(notice(problem, words)));
        notices.addAll(new YearNotices(words).list(years));
        if (!notices.isEmpty()) {
            parts.add(new Answer.Items("notices", words.get("capability.notices"), notices));
        }
        if (aside.count() > 0) {
            parts.add(aside.first(words, settings.format()));
        }
        return new Answer("", findings, parts);
    }

    /// What was read, and which columns as what.
    public List<Answer.Part> read(Path file, FileReading.Sound<PanelReading> sound) {
        return List.of(
                read(file, sound.value().table(), OptionalInt.empty()),
                columnsRead(sound.value().columns()));
    }

    private Answer.Part read(Path file, PanelTable table, OptionalInt setAside) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "file",
                        file.toString(),
                        "places",
                        table.places().size(),
                        "industries",
                        table.industries().size());
        List<String> years = table.years().stream().filter(year -> !year.isEmpty()).toList();
        json.put("years", years);
        setAside.ifPresent(count -> json.put("set_aside", count));
        String text =
                words.get(
                        years.isEmpty() ? "capability.read.one_year" : "capability.read.years",
                        file,
                        Integer.toString(table.places().size()),
                        Integer.toString(table.industries().size()),
                        YearNotices.span(years));
        return new Answer.Statement("table", text, json);
    }

    private Answer.Part settings(CapabilityOptions options) {
        String text =
                words.get(
                        "capability.settings",
                        Numbers.plain(options.threshold()),
                        options.relatedness().key(),
                        words.get("capability.self." + options.selfTerm().key()));
        return new Answer.Statement("settings", text, DataPackage.settings(options));
    }

    private Answer.Part columnsRead(PanelColumns columns) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        role("place", Optional.of(columns.place()), columns, json, texts);
        role("industry", columns.industry(), columns, json, texts);
        role("value", columns.value(), columns, json, texts);
        role("year", columns.year(), columns, json, texts);
        json.put("guessed", columns.guessed());
        return new Answer.Statement(
                "columns", words.get("capability.columns_read", String.join(", ", texts)), json);
    }

    private void role(
            String role,
            Optional<String> column,
            PanelColumns columns,
            Map<String, @Nullable Object> json,
            List<String> texts) {
        json.put(role, column.orElse(null));
        column.ifPresent(
                name ->
                        texts.add(
                                words.get("capability.role." + role)
                                        + " = "
                                        + (name.isEmpty() ? "(1)" : name)
                                        + (columns.guessed().contains(name)
                                                ? " " + words.get("capability.guessed")
                                                : "")));
    }

    /// A problem of a table that could be read all the same.
    public static Answer.Item notice(Problem problem, Words words) {
        String said = ProblemText.of(problem, words);
        return new Answer.Item(
                said,
                JsonObject.of("notice", "table", "key", problem.message().key(), "message", said));
    }
}
